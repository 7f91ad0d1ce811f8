import type { ArrangeInput, Point } from '../arrange.ts';
import { crowd } from './crowd.ts';

const apart = 34;
const rings = 40;
const golden = Math.PI * (3 - Math.sqrt(5));

/** The nearest spot on a spiral round a point that has room; after long search the last, wherever it is. */
const freeNear = ({ x, y }: Point, isFree: (point: Point) => boolean): Point => {
  let spot = { x, y };
  for (let step = 1; !isFree(spot) && step < rings * rings; step += 1) {
    const reach = apart * 0.6 * Math.sqrt(step);
    spot = { x: Math.round(x + Math.cos(step * golden) * reach), y: Math.round(y + Math.sin(step * golden) * reach) };
  }
  return spot;
};

/** A layout in which what stands stays where it is, and what is new goes to the free spot nearest to its own. */
export const joined =
  (layout: (input: ArrangeInput) => Record<string, Point>) =>
  (input: ArrangeInput): Record<string, Point> => {
    const wished = layout({ ...input, placed: {} });
    if (Object.keys(input.placed).length === 0) return wished;
    const standing = crowd(apart);
    const points: Record<string, Point> = {};
    for (const { id } of input.entities) {
      const stays = input.placed[id];
      if (!stays) continue;
      points[id] = stays;
      standing.add(stays);
    }
    for (const { id } of input.entities) {
      if (points[id]) continue;
      const spot = freeNear(wished[id]!, (point) => !standing.near(point));
      points[id] = spot;
      standing.add(spot);
    }
    return points;
  };
