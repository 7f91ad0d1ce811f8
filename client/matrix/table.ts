import type { Coverage, CoverageCell } from '../api/model.ts';

/** Cells by row and column. */
export type Cells = ReadonlyMap<string, ReadonlyMap<string, CoverageCell>>;

export const cellsOf = ({ cells }: Coverage): Cells => {
  const rows = new Map<string, Map<string, CoverageCell>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<string, CoverageCell>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  return rows;
};

export const isEmpty = ({ units, rows, columns }: Coverage): boolean =>
  units === 0 || rows.length === 0 || columns.length === 0;
