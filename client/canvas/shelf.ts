import type { ArrangeEntity, Point } from './arrange.ts';

const cell = { width: 118, height: 78 };
const gap = 84;

const orderOf = (a: ArrangeEntity, b: ArrangeEntity) =>
  a.group < b.group ? -1 : a.group > b.group ? 1 : a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.id < b.id ? -1 : 1;

const rowsFor = (number: number, width: number) => Math.ceil(number / Math.max(1, Math.floor(width / cell.width) + 1));

/** What the rows take from the height of the space. */
export const shelfHeight = (number: number, width: number): number =>
  number === 0 ? 0 : gap + (rowsFor(number, width) - 1) * cell.height;

/** Entities without a link in the picture stand in rows below it, so that nobody takes their place for a meaning. */
export const shelf = (entities: ArrangeEntity[], above: Point[], width: number): Record<string, Point> => {
  const rows = rowsFor(entities.length, width);
  const columns = Math.ceil(entities.length / Math.max(rows, 1));
  const left = above.length > 0 ? Math.min(...above.map(({ x }) => x)) : 0;
  const right = above.length > 0 ? Math.max(...above.map(({ x }) => x)) : 0;
  const top = above.length > 0 ? Math.max(...above.map(({ y }) => y)) + gap : 0;
  const first = (left + right - (columns - 1) * cell.width) / 2;
  return Object.fromEntries(
    entities.toSorted(orderOf).map((entity, index) => [
      entity.id,
      {
        x: Math.round(first + (index % columns) * cell.width),
        y: Math.round(top + Math.floor(index / columns) * cell.height),
      },
    ]),
  );
};
