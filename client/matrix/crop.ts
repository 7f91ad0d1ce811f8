import type { Coverage, CoverageHead } from '../api/model.ts';
import type { Part } from '../store/matrix.ts';

const chosen = (heads: readonly CoverageHead[], ids: readonly string[]) => {
  const wanted = new Set(ids);
  const some = heads.filter(({ id }) => wanted.has(id));
  return some.length > 0 ? some : heads;
};

/** Part of a table: its figures stay those of the whole, its totals are the sums of what is shown. */
export const cropped = (coverage: Coverage, part: Part | null): Coverage => {
  if (!part) return coverage;
  const [rows, columns] = [chosen(coverage.rows, part.rows), chosen(coverage.columns, part.columns)];
  const sums = { rows: new Map(rows.map(({ id }) => [id, 0])), columns: new Map(columns.map(({ id }) => [id, 0])) };
  const cells = coverage.cells.filter(({ row, column }) => sums.rows.has(row) && sums.columns.has(column));
  for (const { row, column, count } of cells) {
    sums.rows.set(row, sums.rows.get(row)! + count);
    sums.columns.set(column, sums.columns.get(column)! + count);
  }
  const summed = (heads: readonly CoverageHead[], of: ReadonlyMap<string, number>) =>
    heads.map((head) => ({ ...head, total: of.get(head.id)! }));
  return {
    ...coverage,
    rows: summed(rows, sums.rows),
    columns: summed(columns, sums.columns),
    cells,
    total: cells.reduce((sum, { count }) => sum + count, 0),
  };
};
