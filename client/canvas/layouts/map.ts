import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { ArrangeEntity, ArrangeInput, Point } from '../arrange.ts';
import { shelf } from '../shelf.ts';
import { chance } from '../start.ts';
import { neighboursOf } from './linked.ts';

const rounds = 4;
const ticks = 60;
const manyTicks = 20;
const many = 400;

/** Where the sheet is cut: in the middle of the widest gap between two meridians, so that no neighbours are torn apart. */
const cutOf = (longitudes: readonly number[]): number => {
  const sorted = longitudes.toSorted((a, b) => a - b);
  let best = { width: -1, at: -180 };
  for (const [index, from] of sorted.entries()) {
    const to = sorted[index + 1] ?? sorted[0]! + 360;
    if (to - from > best.width) best = { width: to - from, at: (from + to) / 2 };
  }
  return best.at;
};

const onSheet = (entities: readonly ArrangeEntity[], { width, height }: ArrangeInput['space']): Map<string, Point> => {
  const located = entities.filter(({ latitude, longitude }) => latitude !== null && longitude !== null);
  const cut = cutOf(located.map((one) => one.longitude!));
  const east = (one: ArrangeEntity) => (((one.longitude! - cut) % 360) + 360) % 360;
  const [easts, norths] = [located.map(east), located.map((one) => one.latitude!)];
  const [west, south] = [Math.min(...easts), Math.min(...norths)];
  const wide = Math.max(Math.max(...easts) - west, 1);
  const high = Math.max(Math.max(...norths) - south, 1);
  const grown = Math.sqrt(Math.max(entities.length / 150, 1));
  // A degree is about as long in both directions; the screen may stretch one a little.
  const scale = Math.min(width / wide, height / high) * grown;
  const [x, y] = [Math.min((width / wide) * grown, scale * 1.6), Math.min((height / high) * grown, scale * 1.6)];
  return new Map(
    located.map((one) => [
      one.id,
      { x: (east(one) - west - wide / 2) * x, y: -(one.latitude! - south - high / 2) * y },
    ]),
  );
};

interface Body extends SimulationNodeDatum {
  id: string;
  at: Point;
  radius: number;
}

/** As on a map; who has no place on it stands beside those it is linked with, who has no such links below. */
export const map = ({ entities, links, space }: ArrangeInput): Record<string, Point> => {
  const spots = onSheet(entities, space);
  const located = new Set(spots.keys());
  const neighbours = neighboursOf(entities, links);
  for (let round = 0; round < rounds; round += 1)
    for (const { id } of entities) {
      const known = located.has(id) ? [] : neighbours.get(id)!.flatMap((other) => spots.get(other) ?? []);
      if (known.length === 0) continue;
      const [x, y] = [known.reduce((sum, one) => sum + one.x, 0), known.reduce((sum, one) => sum + one.y, 0)];
      spots.set(id, { x: x / known.length, y: y / known.length });
    }
  const bodies = entities.flatMap((entity): Body[] => {
    const at = spots.get(entity.id);
    if (!at) return [];
    const angle = chance(entity.id) * 2 * Math.PI;
    // Who stands at the very same place would be pushed apart by lot.
    const start = { x: at.x + Math.cos(angle), y: at.y + Math.sin(angle) };
    return [{ id: entity.id, at, ...start, radius: entity.size / 2 + (entities.length > many ? 5 : 16) }];
  });
  forceSimulation(bodies)
    .force('collide', forceCollide<Body>(({ radius }) => radius).iterations(2))
    .force('x', forceX<Body>(({ at }) => at.x).strength(0.12))
    .force('y', forceY<Body>(({ at }) => at.y).strength(0.12))
    .stop()
    .tick(entities.length > many ? manyTicks : ticks);
  const points = Object.fromEntries(bodies.map(({ id, x, y }) => [id, { x: Math.round(x!), y: Math.round(y!) }]));
  const lost = entities.filter(({ id }) => !(id in points));
  return { ...points, ...shelf(lost, Object.values(points), space.width) };
};
