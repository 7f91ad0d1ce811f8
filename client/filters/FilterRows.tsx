import type { Network, Ontology } from '../api/model.ts';
import type { Filter } from '../store/filter.ts';
import type { Shown } from '../store/shown.ts';
import { FilterRow } from './FilterRow.tsx';
import { useTelling } from './useTelling.ts';
import classes from './filters.module.css';

/** The filter that is being changed, by its place, and whether it has just come. */
export interface Editing {
  at: number;
  how: 'added' | 'opened';
}

interface FilterRowsProps {
  network: Network;
  shown: Shown;
  ontology: Ontology;
  filters: readonly Filter[];
  editing: Editing | null;
  edit: (editing: Editing | null) => void;
  remove: (at: number) => void;
}

/** The filters of the stack, from the first to the last, and what their numbers count. */
export const FilterRows = ({ network, shown, ontology, filters, editing, edit, remove }: FilterRowsProps) => {
  const telling = useTelling(network.entities, ontology, filters);
  return (
    <>
      <ol className={classes.rows}>
        {filters.map((filter, at) => (
          <FilterRow
            // A filter has no name of its own but its place.
            key={`${at} ${filter.name}`}
            filters={filters}
            at={at}
            shown={shown}
            telling={telling}
            editing={editing?.at === at ? editing.how : null}
            edit={(on) => edit(on ? { at, how: 'opened' } : null)}
            remove={() => remove(at)}
          />
        ))}
      </ol>
      {filters.filter(({ off }) => !off).length > 1 && <p className={classes.empty}>{telling.words.editing.each}</p>}
    </>
  );
};
