import type { Side } from '../marks/labels.ts';
import { radiusOnScreen } from './sizes.ts';

/** A number at a corner of a mark. Pixels on the screen. */
export interface Badge {
  id: string;
  x: number;
  y: number;
  width: number;
  text: string;
}

export const badgeRadius = 6.5;

const atMost = 999;

/** Where a badge leaves room for a name on this side; at the upper right unless the name is there. */
const cornerBeside: Partial<Record<Side, readonly [across: number, down: number]>> = {
  right: [-1, -1],
  'above-right': [-1, -1],
  above: [1, 1],
};

/** Where the badge of an entity stands that is named on this side; it overlaps its mark, so that nobody takes it for another's. */
export const badgeAt = (
  id: string,
  hidden: number,
  at: { x: number; y: number },
  size: number,
  zoom: number,
  named?: Side,
): Badge => {
  const text = hidden > atMost ? `${atMost}+` : String(hidden);
  const aside = radiusOnScreen(size, zoom) * 0.75 + 3;
  const [across, down] = (named && cornerBeside[named]) ?? [1, -1];
  return { id, x: at.x + across * aside, y: at.y + down * aside, width: Math.max(13, 7 + text.length * 5.4), text };
};
