import type { Counts } from './counts.ts';

/** The year of the newest unit of a cell, by place of its row and its column; null where no year is known. */
export const newestOf = (counts: Counts, years: ReadonlyMap<string, number | null>) => {
  const { rows, columns, units } = counts;
  const year = Float64Array.from(units, (unit) => years.get(unit) ?? Number.NEGATIVE_INFINITY);
  const latest = new Float64Array(columns.ids.length);
  let of = -1;
  const look = (row: number) => {
    latest.fill(Number.NEGATIVE_INFINITY);
    for (const unit of rows.unit.subarray(rows.unitStart[row], rows.unitStart[row + 1])) {
      const then = year[unit] ?? Number.NEGATIVE_INFINITY;
      for (const column of columns.member.subarray(columns.memberStart[unit], columns.memberStart[unit + 1])) {
        if (then > (latest[column] ?? 0)) latest[column] = then;
      }
    }
    of = row;
  };
  return (row: number, column: number): number | null => {
    // Cells are asked for row by row.
    if (row !== of) look(row);
    const found = latest[column] ?? Number.NEGATIVE_INFINITY;
    return Number.isFinite(found) ? found : null;
  };
};
