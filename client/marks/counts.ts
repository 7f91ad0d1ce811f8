import { boxes, type Box } from './boxes.ts';
import { boxAt, type Labelled, type Side } from './labels.ts';

/** A line that is drawn for several links, as it lies on the screen, in pixels. */
export interface Counted {
  id: string;
  /** For how many links. */
  count: number;
  /** Where its number would have its middle. */
  x: number;
  y: number;
  width: number;
  /** From mark to mark. */
  length: number;
}

/** Smaller than names, which come first. */
export const countLetter = 10.5;

const height = 13;
/** So much of the line must be seen on both sides of the number. */
const aside = 12;
/** More numbers than these nobody reads. */
const most = 60;

const apart = 2;

const boxOf = ({ x, y, width }: Counted): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const within = (box: Box, bounds: Box) =>
  box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;

/** Lines that say for how many links they are drawn: the greatest first, none over a mark, a name or another number. */
export const placeCounts = (
  counts: readonly Counted[],
  labelled: readonly Labelled[],
  sides: ReadonlyMap<string, Side>,
  bounds: Box,
): Set<string> => {
  const placed = new Set<string>();
  if (counts.length === 0) return placed;
  const taken = boxes();
  for (const one of labelled) {
    const { id, x, y, radius } = one;
    taken.add(id, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
    const side = sides.get(id);
    if (side) taken.add(id, boxAt(side, one));
  }
  for (const one of counts.toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))) {
    const box = boxOf(one);
    if (one.length < one.width + 2 * aside || !within(box, bounds) || taken.meets(box, '', apart)) continue;
    placed.add(one.id);
    taken.add(one.id, box);
    if (placed.size === most) break;
  }
  return placed;
};
