import type { Point } from './arrange.ts';

const nearest = 84;
const farther = 26;
const rings = 5;
const directions = 24;
/** So much room lets a mark and its name stand without touching others. */
const roomy = 58;

const clearance = ({ x, y }: Point, taken: readonly Point[]) =>
  taken.reduce((least, other) => Math.min(least, Math.hypot(other.x - x, other.y - y)), Infinity);

/** A free place near a point: on the nearest ring that has room, otherwise where there is most; the same every time. */
export const beside = ({ x, y }: Point, taken: readonly Point[]): Point => {
  let best = { spot: { x: x + nearest, y }, clear: -1 };
  for (let ring = 0; ring < rings && best.clear < roomy; ring += 1)
    for (let step = 0; step < directions; step += 1) {
      const [reach, angle] = [nearest + ring * farther, (step / directions) * 2 * Math.PI];
      const spot = { x: Math.round(x + Math.cos(angle) * reach), y: Math.round(y + Math.sin(angle) * reach) };
      const clear = Math.min(clearance(spot, taken), nearest);
      if (clear > best.clear) best = { spot, clear };
    }
  return best.spot;
};
