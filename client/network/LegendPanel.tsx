import { Button, Drawer, Paper } from '@mantine/core';
import { Shapes } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Network, Ontology } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import { Legend } from '../legend/Legend.tsx';
import classes from './network.module.css';

interface LegendPanelProps {
  small: boolean;
  opened: boolean;
  toggle: () => void;
  ontology: Ontology;
  network: Network;
  ghosts?: boolean | undefined;
  look: ReactNode;
}

/** The legend at the side of the picture, or as a sheet where there is no room. */
export const LegendPanel = ({ small, opened, toggle, ontology, network, ghosts, look }: LegendPanelProps) => {
  const words = useWords();
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
          {words.legend}
        </Button>
      )}
      {!small && opened && (
        <Paper component="section" aria-label={words.legend} className={classes.legend} withBorder>
          <Legend ontology={ontology} network={network} ghosts={ghosts} look={look} onFold={toggle} />
        </Paper>
      )}
      {small && (
        <Drawer
          opened={opened}
          onClose={toggle}
          position="bottom"
          size={520}
          title={words.legend}
          closeButtonProps={{ 'aria-label': words.close }}
        >
          <Legend ontology={ontology} network={network} ghosts={ghosts} look={look} />
        </Drawer>
      )}
    </>
  );
};
