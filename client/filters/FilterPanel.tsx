import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { Network, Ontology } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import { Folding } from '../panel/Folding.tsx';
import { FoldSide } from '../stage/FoldSide.tsx';
import { Side } from '../stage/Side.tsx';
import type { Shown } from '../store/shown.ts';
import { useWishedFilter } from '../store/wish.ts';
import { FilterStack } from './FilterStack.tsx';
import classes from './filters.module.css';

interface FilterPanelProps {
  small: boolean;
  opened: boolean;
  toggle: () => void;
  ontology: Ontology;
  network: Network;
  shown: Shown;
  /** The legend. */
  children: ReactNode;
}

/** A letter belongs to the field that is typed in; a box to be ticked takes none. */
const isTyping = ({ target }: KeyboardEvent) =>
  target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type);

/** Filters and legend at the side of the picture, or as a sheet where there is no room. */
export const FilterPanel = ({ small, opened, toggle, ontology, network, shown, children }: FilterPanelProps) => {
  const words = useWords();
  const [adding, setAdding] = useState(false);
  const [legendOpen, legend] = useDisclosure(true);
  // The menu can only take the keyboard once the panel is there, and a sheet has come up.
  const [asked, setAsked] = useState(false);
  const addFilter = () => {
    if (!opened && small) {
      setAsked(true);
      toggle();
    } else {
      if (!opened) flushSync(toggle);
      setAdding(true);
    }
  };
  const addAsked = () => {
    setAsked(false);
    if (asked) setAdding(true);
  };
  const wished = useWishedFilter() !== null;
  useEffect(() => {
    if (wished && !opened) toggle();
  }, [wished, opened, toggle]);
  useHotkeys([['F', (event) => isTyping(event) || addFilter(), { preventDefault: false }]], ['TEXTAREA', 'SELECT']);
  return (
    <Side
      label={words.filters.panel}
      {...{ small, opened, toggle }}
      about={{ classNames: { body: classes.sheet! }, onEnterTransitionEnd: addAsked }}
    >
      <FilterStack network={network} shown={shown} ontology={ontology} adding={adding} setAdding={setAdding}>
        {!small && <FoldSide label={words.filters.foldPanel} fold={toggle} />}
      </FilterStack>
      <Folding label={words.legend} opened={legendOpen} toggle={legend.toggle}>
        {children}
      </Folding>
    </Side>
  );
};
