import type { ArrangeInput, Point } from '../arrange.ts';
import { byLinks, grouped, neighboursOf } from './linked.ts';

const cell = { width: 118, height: 82 };
/** Between two kinds. */
const gap = 36;

const rowsIn = (sizes: readonly number[], columns: number) =>
  sizes.reduce((sum, size) => sum + Math.ceil(size / columns), 0);

/** So many columns that the grid is shown as large as can be: each kind begins a row of its own. */
const columnsFor = (sizes: readonly number[], { width, height }: ArrangeInput['space']): number => {
  let best = { columns: 1, over: Infinity };
  for (let columns = 1; columns <= Math.max(...sizes, 1); columns += 1) {
    const high = rowsIn(sizes, columns) * cell.height + sizes.length * gap;
    const over = Math.max((columns * cell.width) / width, high / height);
    if (over < best.over) best = { columns, over };
  }
  return best.columns;
};

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
  const sizes = [...kinds.values()].map(({ length }) => length);
  const columns = columnsFor(sizes, space);
  const points: Record<string, Point> = {};
  let y = 0;
  for (const members of kinds.values()) {
    for (const [index, { id }] of members.entries())
      points[id] = { x: (index % columns) * cell.width, y: y + Math.floor(index / columns) * cell.height };
    y += Math.ceil(members.length / columns) * cell.height + gap;
  }
  return points;
};
