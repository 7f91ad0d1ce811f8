import { Button, Drawer, Paper } from '@mantine/core';
import { Shapes } from 'lucide-react';
import type { Network, Ontology } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import { MapLegend } from './MapLegend.tsx';
import classes from './map.module.css';

interface LegendPanelProps {
  small: boolean;
  opened: boolean;
  toggle: () => void;
  ontology: Ontology;
  network: Network;
}

/** The legend at the side of the map, or as a sheet where there is no room. */
export const LegendPanel = ({ small, opened, toggle, ontology, network }: LegendPanelProps) => {
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
          <MapLegend ontology={ontology} network={network} onFold={toggle} />
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
          <MapLegend ontology={ontology} network={network} />
        </Drawer>
      )}
    </>
  );
};
