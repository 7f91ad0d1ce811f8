import type { ArrangeEntity, ArrangeInput, Point } from '../arrange.ts';
import { byLinks, neighboursOf } from './linked.ts';

/** From left to right. What is of no known group comes last. */
const order = ['places', 'actors', 'platforms', 'activities', 'topics', 'policy'];

const sweeps = 12;
const rowHeight = 46;
const besideGap = 124;
const leastGap = 240;
/** A column that would be higher than this is set in several beside each other. */
const highest = 1.6;

const layerOf = ({ group }: ArrangeEntity) => (order.includes(group) ? order.indexOf(group) : order.length);

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Puts each between those it is linked with in the other layers, there and back, until few links cross. */
const untangled = (
  layers: ArrangeEntity[][],
  neighbours: ReadonlyMap<string, readonly string[]>,
): ArrangeEntity[][] => {
  // Height as a part of the layer's, so that long and short layers can be compared.
  const heights = new Map<string, number>();
  const note = (layer: readonly ArrangeEntity[]) => {
    for (const [index, { id }] of layer.entries()) heights.set(id, (index + 0.5) / layer.length);
  };
  for (const layer of layers) note(layer);
  const sorted = layers.map((layer) => [...layer]);
  for (let sweep = 0; sweep < sweeps; sweep += 1)
    for (const layer of sweep % 2 === 0 ? sorted : sorted.toReversed()) {
      const own = new Set(layer.map(({ id }) => id));
      const wish = new Map(
        layer.map(({ id }) => {
          const others = neighbours.get(id)!.filter((other) => !own.has(other));
          return [id, others.length > 0 ? mean(others.map((other) => heights.get(other)!)) : heights.get(id)!];
        }),
      );
      layer.sort((a, b) => wish.get(a.id)! - wish.get(b.id)! || heights.get(a.id)! - heights.get(b.id)!);
      note(layer);
    }
  return sorted;
};

/** Places, actors, platforms, activities, topics and policy as columns from left to right, with few crossings. */
export const layered = ({ entities, links, space }: ArrangeInput): Record<string, Point> => {
  const neighbours = neighboursOf(entities, links);
  const layers = [...order, '']
    .map((_, index) => entities.filter((entity) => layerOf(entity) === index).sort(byLinks(neighbours)))
    .filter((layer) => layer.length > 0);
  const most = Math.max(
    Math.floor((space.height * highest) / rowHeight),
    Math.ceil(Math.sqrt(entities.length * 1.2)),
    1,
  );
  const gap = Math.max(leastGap, space.width / Math.max(layers.length, 1));
  const points: Record<string, Point> = {};
  let x = 0;
  for (const layer of untangled(layers, neighbours)) {
    const columns = Math.ceil(layer.length / most);
    const rows = Math.ceil(layer.length / columns);
    const step = Math.max(rowHeight, space.height / Math.max(rows, 1));
    for (const [index, { id }] of layer.entries()) {
      // Neighbours in the order stand at about the same height, in whichever column.
      const row = Math.floor(index / columns);
      points[id] = {
        x: Math.round(x + (index % columns) * besideGap),
        y: Math.round((row - (rows - 1) / 2) * Math.min(step, 110) + ((index % columns) * rowHeight) / (columns * 2)),
      };
    }
    x += (columns - 1) * besideGap + gap;
  }
  return points;
};
