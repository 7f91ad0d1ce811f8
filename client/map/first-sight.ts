import type { Size } from '../atlas/size.ts';
import { areaOf } from './camera.ts';
import type { Area } from './projection.ts';

interface Point {
  x: number;
  y: number;
}

/** So much of what there is has to be in sight at first. */
const most = 0.9;

/** To leave something out of sight has to bring the rest so much nearer. */
const nearer = 1.25;

/** Where one begins to look: at everything, but on an upright screen at the narrowest strip with nine tenths of it, if that is seen from much nearer. */
export const firstSight = (points: readonly Point[], { width, height }: Size): Area => {
  const all = areaOf(points)!;
  if (width >= height) return all;
  const sorted = points.toSorted((a, b) => a.x - b.x);
  const number = Math.ceil(sorted.length * most);
  const wide = (at: number) => sorted[at + number - 1]!.x - sorted[at]!.x;
  let begin = 0;
  for (let at = 1; at + number <= sorted.length; at += 1) if (wide(at) < wide(begin)) begin = at;
  return wide(begin) * nearer > all.right - all.left ? all : areaOf(sorted.slice(begin, begin + number))!;
};

/** How many of these are not in this area. */
export const outside = (points: readonly Point[], { left, top, right, bottom }: Area): number =>
  points.filter(({ x, y }) => x < left || x > right || y < top || y > bottom).length;
