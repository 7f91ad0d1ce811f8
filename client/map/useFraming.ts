import { useMemo } from 'react';
import type { Size } from '../atlas/size.ts';
import { areaOf, seenBy, seenFreely, seeing, type Insets } from './camera.ts';
import { firstSight, outside } from './first-sight.ts';
import type { Place } from './places.ts';
import { world } from './projection.ts';
import { useCamera } from './useCamera.ts';

/** Names and rings need some room round the places, of a small screen less. */
const marginOn = ({ width }: Size) => Math.min(46, width * 0.08);
const paper: Size = { width: 1180, height: 640 };
const bare: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

const padded = ({ top, right, bottom, left }: Insets, margin: number): Insets => ({
  top: top + margin,
  right: right + margin,
  bottom: bottom + margin,
  left: left + margin,
});

/** What is seen through which frame: on the screen what the camera sees, on paper the same with nothing over it, and the whole world as long as nobody has gone anywhere. Until a person moves it, so many places are `beyond` what is seen first. */
export const useFraming = (places: readonly Place[], size: Size, insets: Insets, onPaper: boolean) => {
  const free = useMemo(() => padded(insets, marginOn(size)), [insets, size]);
  const all = useMemo(() => areaOf(places)!, [places]);
  const first = useMemo(() => firstSight(places, size), [places, size]);
  const { camera, settled, untouched, ...acts } = useCamera(first, all, size, free);
  // On an upright screen the buttons take only a corner.
  const covered = size.width < size.height ? { ...insets, right: 0 } : insets;
  const beyond = untouched ? outside(places, seenBy(camera, size)) : 0;
  if (!onPaper) return { ...acts, free, view: camera, rest: settled, frame: size, covered, beyond };
  const view = seeing(untouched ? world : seenFreely(camera, size, insets), paper, bare);
  return { ...acts, free, view, rest: view, frame: paper, covered: bare, beyond: 0 };
};
