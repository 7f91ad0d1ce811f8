import { ActionIcon } from '@mantine/core';
import { Maximize, Minus, Plus, ScanSearch } from 'lucide-react';
import { useWords } from '../language/words.ts';
import { Control } from '../stage/Control.tsx';
import { Corner } from '../stage/Corner.tsx';
import type { Corner as Place } from '../stage/covering.ts';

const step = 1.6;

interface MapButtonsProps {
  corner: Place;
  zoom: (factor: number) => void;
  fit: () => void;
  /** Null where nothing with a place is selected. */
  fitSelection: (() => void) | null;
}

/** Nearer, farther, everything, and what is selected. */
export const MapButtons = ({ corner, zoom, fit, fitSelection }: MapButtonsProps) => {
  const words = useWords();
  return (
    <Corner at={corner}>
      {fitSelection && <Control label={words.atlas.fitSelection} icon={ScanSearch} onClick={fitSelection} />}
      <ActionIcon.Group orientation="vertical">
        <Control label={words.zoomIn} icon={Plus} onClick={() => zoom(step)} />
        <Control label={words.zoomOut} icon={Minus} onClick={() => zoom(1 / step)} />
        <Control label={words.fit} icon={Maximize} onClick={fit} />
      </ActionIcon.Group>
    </Corner>
  );
};
