import { ActionIcon, Button, Drawer, Paper, Tooltip } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { PanelLeftClose, Shapes } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { Network, Ontology } from '../api/model.ts';
import { FilterStack } from '../filters/FilterStack.tsx';
import { useWords } from '../language/words.ts';
import { Legend } from '../legend/Legend.tsx';
import { Folding } from '../panel/Folding.tsx';
import type { Shown } from '../store/shown.ts';
import classes from './network.module.css';

interface LegendPanelProps {
  small: boolean;
  opened: boolean;
  toggle: () => void;
  ontology: Ontology;
  network: Network;
  shown: Shown;
  ghosts?: boolean | undefined;
  look: ReactNode;
}

/** A letter belongs to the field that is typed in; a box to be ticked takes none. */
const isTyping = ({ target }: KeyboardEvent) =>
  target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type);

/** Filters and legend at the side of the picture, or as a sheet where there is no room. */
export const LegendPanel = ({ small, opened, toggle, ontology, network, shown, ghosts, look }: LegendPanelProps) => {
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
  useHotkeys([['F', (event) => isTyping(event) || addFilter(), { preventDefault: false }]], ['TEXTAREA', 'SELECT']);
  const fold = (
    <Tooltip label={words.filters.foldPanel}>
      <ActionIcon
        className={classes.fold}
        variant="subtle"
        color="gray"
        size={26}
        aria-label={words.filters.foldPanel}
        onClick={toggle}
      >
        <PanelLeftClose size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
  const sections = (
    <>
      <FilterStack network={network} shown={shown} ontology={ontology} adding={adding} setAdding={setAdding}>
        {!small && fold}
      </FilterStack>
      <Folding label={words.legend} opened={legendOpen} toggle={legend.toggle}>
        <Legend ontology={ontology} network={network} ghosts={ghosts} look={look} />
      </Folding>
    </>
  );
  return (
    <>
      {(small || !opened) && (
        <Button
          className={classes.unfold}
          variant="default"
          size="compact-sm"
          leftSection={<Shapes size={15} aria-hidden />}
          onClick={toggle}
          aria-expanded={opened}
        >
          {words.filters.panel}
        </Button>
      )}
      {!small && opened && (
        <Paper className={classes.legend} withBorder>
          {sections}
        </Paper>
      )}
      {small && (
        <Drawer
          opened={opened}
          onClose={toggle}
          onEnterTransitionEnd={addAsked}
          position="bottom"
          size={520}
          classNames={{ body: classes.sheet }}
          title={words.filters.panel}
          closeButtonProps={{ 'aria-label': words.close }}
        >
          {sections}
        </Drawer>
      )}
    </>
  );
};
