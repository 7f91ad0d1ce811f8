import { useMemo } from 'react';
import type { Size } from '../atlas/size.ts';
import { areaOf, seeing, type Insets } from './camera.ts';
import type { Place } from './places.ts';
import { world } from './projection.ts';
import { useCamera } from './useCamera.ts';

const margin = 46;
const paper: Size = { width: 1180, height: 640 };
const bare: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

const padded = ({ top, right, bottom, left }: Insets): Insets => ({
  top: top + margin,
  right: right + margin,
  bottom: bottom + margin,
  left: left + margin,
});

/** What is seen through which frame: on the screen what the camera sees, on paper the whole world with nothing over it. */
export const useFraming = (places: readonly Place[], size: Size, insets: Insets, onPaper: boolean) => {
  const free = useMemo(() => padded(insets), [insets]);
  const all = useMemo(() => areaOf(places)!, [places]);
  const { camera, settled, ...acts } = useCamera(all, size, free);
  if (!onPaper) return { ...acts, free, view: camera, rest: settled, frame: size, covered: insets };
  const view = seeing(world, paper, bare);
  return { ...acts, free, view, rest: view, frame: paper, covered: bare };
};
