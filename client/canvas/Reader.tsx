import type { Core } from 'cytoscape';
import { useImperativeHandle, type RefObject } from 'react';
import { drawnNow, type Reading } from './positions.ts';

/** Hands out how the picture stands to whoever asks while it is on the screen. */
export const Reader = ({ cy, reading }: { cy: Core; reading: RefObject<Reading | null> }) => {
  useImperativeHandle(reading, () => () => drawnNow(cy), [cy]);
  return null;
};
