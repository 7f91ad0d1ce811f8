import { Anchor, VisuallyHidden } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import type { Network, Ontology } from '../api/model.ts';
import { Folding } from '../panel/Folding.tsx';
import { later } from '../panel/later.tsx';
import type { FilterName } from '../store/filter.ts';
import { dropFilter, noFilters, pictureAtFirst, putFilter } from '../store/picture.ts';
import type { Shown } from '../store/shown.ts';
import { draw, useView } from '../store/store.ts';
import { useFilterWish } from '../store/wish.ts';
import { FilterButton } from './FilterButton.tsx';
import type { FilterMenuProps } from './FilterMenu.tsx';
import { FilterRow } from './FilterRow.tsx';
import { HiddenGroups } from './HiddenGroups.tsx';
import { hiddenByFilters } from './hidden.ts';
import { filterAtFirst } from './said.ts';
import { useTelling } from './useTelling.ts';
import classes from './filters.module.css';

const FilterMenu = later(
  async () => (await import('./FilterMenu.tsx')).FilterMenu,
  ({ button }: FilterMenuProps) => <FilterButton ref={button} />,
);

interface FilterStackProps {
  network: Network;
  shown: Shown;
  ontology: Ontology;
  /** Whether the menu that adds one is open. */
  adding: boolean;
  setAdding: (adding: boolean) => void;
  /** What else stands in the line of the title. */
  children?: ReactNode;
}

/** What the picture leaves out, one filter after the other, each with what it hides. */
export const FilterStack = ({ network, shown, ontology, adding, setAdding, children }: FilterStackProps) => {
  const filters = useView((view) => view.picture ?? pictureAtFirst).filters;
  const selected = useView((view) => view.selected);
  const telling = useTelling(network.entities, ontology, filters);
  const { filters: words } = telling.words;
  const [folded, setFolded] = useState<boolean | null>(null);
  const [editing, setEditing] = useState<{ at: number; how: 'added' | 'opened' } | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const hidden = hiddenByFilters(shown);

  const add = (name: FilterName) => {
    const isEntity = shown.unfiltered.entities.some(({ id }) => id === selected);
    setFolded(false);
    setEditing({ at: filters.length, how: 'added' });
    draw(putFilter(filterAtFirst(name, ontology, isEntity ? selected : null)));
  };
  useFilterWish(add);
  const remove = (at: number) => {
    setEditing(null);
    draw(dropFilter(at));
    button.current?.focus();
  };
  const removeAll = () => {
    setEditing(null);
    draw(noFilters());
    button.current?.focus();
  };

  return (
    <Folding
      label={words.title}
      count={filters.length}
      opened={!(folded ?? filters.length === 0)}
      toggle={(opened) => setFolded(!opened)}
      tools={
        <>
          <FilterMenu opened={adding} open={setAdding} add={add} button={button} />
          {children}
        </>
      }
      always={
        <VisuallyHidden aria-live="polite">
          {filters.length > 0 && words.told(hidden.entities, hidden.links)}
        </VisuallyHidden>
      }
    >
      <div className={classes.stack}>
        <HiddenGroups shown={shown} telling={telling} />
        {filters.length === 0 && <p className={classes.empty}>{words.empty}</p>}
        {filters.length > 0 && (
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
                edit={(on) => setEditing(on ? { at, how: 'opened' } : null)}
                remove={() => remove(at)}
              />
            ))}
          </ol>
        )}
        {filters.length > 0 && (
          <Anchor component="button" type="button" className={classes.removeAll} onClick={removeAll}>
            {words.removeAll}
          </Anchor>
        )}
      </div>
    </Folding>
  );
};
