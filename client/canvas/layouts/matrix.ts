import type { ArrangeInput, Point } from '../arrange.ts';
import { byLinks, grouped, neighboursOf } from './linked.ts';

const cell = { width: 118, height: 82 };
/** Between two kinds. */
const gap = 36;

/** Entities on a grid: by kind, in each the best linked first. */
export const matrix = ({ entities, links, space }: ArrangeInput): Record<string, Point> => {
  const neighbours = neighboursOf(entities, links);
  const kinds = grouped(
    entities.toSorted((a, b) => {
      const [left, right] = [`${a.group} ${a.kind}`, `${b.group} ${b.kind}`];
      return left < right ? -1 : left > right ? 1 : byLinks(neighbours)(a, b);
    }),
    ({ group, kind }) => `${group} ${kind}`,
  );
  const fair = Math.sqrt((entities.length * (space.width / space.height) * cell.height) / cell.width);
  const columns = Math.max(Math.ceil(fair), 1);
  const points: Record<string, Point> = {};
  let y = 0;
  for (const members of kinds.values()) {
    for (const [index, { id }] of members.entries())
      points[id] = { x: (index % columns) * cell.width, y: y + Math.floor(index / columns) * cell.height };
    y += Math.ceil(members.length / columns) * cell.height + gap;
  }
  return points;
};
