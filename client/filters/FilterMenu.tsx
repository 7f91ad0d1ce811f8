import { Menu } from '@mantine/core';
import { useRef, type Ref } from 'react';
import type { Ontology } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import { useDrawn } from '../panel/useDrawn.ts';
import type { Filter, FilterName } from '../store/filter.ts';
import { useStore } from '../store/store.ts';
import type { Shown } from '../store/shown.ts';
import { useFilterWish } from '../store/wish.ts';
import { filterAtFirst } from './said.ts';
import { FilterButton } from './FilterButton.tsx';
import { filterSets } from './filter-kinds.ts';
import classes from './filters.module.css';

export interface FilterMenuProps {
  opened: boolean;
  open: (opened: boolean) => void;
  add: (filter: Filter) => void;
  shown: Shown;
  ontology: Ontology;
  button: Ref<HTMLButtonElement>;
}

const sets = ['properties', 'links', 'shape'] as const;

/** The button that adds a filter, with all that there are. */
export const FilterMenu = ({ opened, open, add, shown, ontology, button }: FilterMenuProps) => {
  const { filters: words } = useWords();
  const drawn = useDrawn();
  const list = useRef<HTMLDivElement>(null);
  // Said by hand: a menu that is there from the beginning of its panel would leave the keyboard where it was.
  const focusFirst = () => list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  const addNamed = (name: FilterName) => {
    const { selected } = useStore.getState().view;
    const isEntity = shown.unfiltered.entities.some(({ id }) => id === selected);
    add(filterAtFirst(name, { ontology, selected: isEntity ? selected : null, part: shown }));
  };
  useFilterWish(addNamed);
  return (
    <Menu
      opened={drawn && opened}
      onChange={open}
      transitionProps={{ onEntered: focusFirst }}
      position="bottom-start"
      shadow="md"
      width={216}
      loop
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <FilterButton ref={button} />
      </Menu.Target>
      <Menu.Dropdown ref={list} className={classes.menu} aria-label={words.addFilter}>
        {sets.map((set) => (
          <div key={set} role="group" aria-label={words.sets[set]}>
            <Menu.Label aria-hidden>{words.sets[set]}</Menu.Label>
            {filterSets[set].map((name) => (
              <Menu.Item key={name} className={classes.item} onClick={() => addNamed(name)}>
                {words.names[name]}
              </Menu.Item>
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
