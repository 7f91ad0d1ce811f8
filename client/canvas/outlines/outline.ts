import type { Point } from '../arrange.ts';
import type { EntityMark } from '../elements.ts';

/** What gathers some entities of a picture: an area or a ring beneath them, and its head. In units of the picture. */
export interface Outline {
  id: string;
  label: string;
  form: 'area' | 'disc' | 'ring';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  /** Where its head is written: the middle of the letters' lower edge, or its beginning. */
  head: Point & { from: 'middle' | 'start' };
  /** How many it gathers; of two heads without room for both that of more is written. */
  members: number;
}

/** An entity and where it stands. */
export interface Standing {
  mark: EntityMark;
  at: Point;
}

interface Padding {
  x: number;
  top: number;
  bottom: number;
}

/** The rectangle round some, with room for their marks. */
export const areaRound = (
  standing: readonly Standing[],
  padding: Padding,
): Pick<Outline, 'x1' | 'y1' | 'x2' | 'y2' | 'members'> => {
  const [xs, ys] = [standing.map(({ at }) => at.x), standing.map(({ at }) => at.y)];
  const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), -Infinity);
  return {
    x1: least(xs) - padding.x,
    y1: least(ys) - padding.top,
    x2: most(xs) + padding.x,
    y2: most(ys) + padding.bottom,
    members: standing.length,
  };
};
