import { Anchor, VisuallyHidden } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import type { Network, Ontology } from '../api/model.ts';
import { useWords, withAllWords } from '../language/words.ts';
import { Folding } from '../panel/Folding.tsx';
import { later } from '../panel/later.tsx';
import type { Filter } from '../store/filter.ts';
import { dropFilter, noFilters, pictureAtFirst, putFilter } from '../store/picture.ts';
import type { Shown } from '../store/shown.ts';
import { draw, useView } from '../store/store.ts';
import { FilterButton } from './FilterButton.tsx';
import type { FilterMenuProps } from './FilterMenu.tsx';
import type { Editing } from './FilterRows.tsx';
import { HiddenGroups } from './HiddenGroups.tsx';
import { hiddenByFilters } from './hidden.ts';
import classes from './filters.module.css';

const FilterMenu = later(
  async () => (await import('./FilterMenu.tsx')).FilterMenu,
  ({ button }: FilterMenuProps) => <FilterButton ref={button} />,
);

const FilterRows = later(async () => (await withAllWords(import('./FilterRows.tsx'))).FilterRows);

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
  const { filters: words } = useWords();
  const [folded, setFolded] = useState<boolean | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const hidden = hiddenByFilters(shown);

  const add = (filter: Filter) => {
    setFolded(false);
    setEditing({ at: filters.length, how: 'added' });
    draw(putFilter(filter));
  };
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
          <FilterMenu opened={adding} open={setAdding} add={add} button={button} {...{ shown, ontology }} />
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
        <HiddenGroups shown={shown} ontology={ontology} />
        {filters.length === 0 && <p className={classes.empty}>{words.empty}</p>}
        {filters.length > 0 && (
          <FilterRows {...{ network, shown, ontology, filters, editing, edit: setEditing, remove }} />
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
