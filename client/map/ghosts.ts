import type { Ghost } from '../finding/ghost.ts';

/** A missing link that starts at a mark; without a second mark its other end stands beside the first. */
export interface MapGhost {
  id: string;
  label: string;
  from: string;
  to: string | null;
}

/** The missing links that have an end on the map. */
export const ghostsOn = (ghosts: readonly Ghost[], keyOf: ReadonlyMap<string, string>): MapGhost[] =>
  ghosts.flatMap(({ id, label, from, to }): MapGhost[] => {
    const [one, other] = [from, to].flatMap((end) => (end === null ? [] : (keyOf.get(end) ?? [])));
    return one === undefined ? [] : [{ id, label, from: one, to: other === undefined || other === one ? null : other }];
  });

interface Point {
  x: number;
  y: number;
}

const reach = 62;
const directions = 16;
const roomy = 46;

/** A place beside a mark for the end that is nowhere: of those round it one that is free, or the one with most room. */
export const besideMark = ({ x, y }: Point, taken: readonly Point[]): Point => {
  let best = { spot: { x: x + reach, y }, clear: -1 };
  for (let step = 0; step < directions && best.clear < roomy; step += 1) {
    const angle = (2 * Math.PI * step) / directions - Math.PI / 4;
    const spot = { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) };
    const clear = Math.min(...taken.map((other) => Math.hypot(other.x - spot.x, other.y - spot.y)), roomy);
    if (clear > best.clear) best = { spot, clear };
  }
  return best.spot;
};
