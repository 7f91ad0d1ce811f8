import type { Members } from './members.ts';

const linkCountOf = (members: Members, start: Int32Array, count: Int32Array) => {
  const sums = new Float64Array(members.ids.length);
  for (let row = 0; row < sums.length; row += 1) {
    let sum = 0;
    for (let cell = start[row] ?? 0; cell < (start[row + 1] ?? 0); cell += 1) sum += count[cell] ?? 0;
    sums[row] = sum;
  }
  return sums;
};

const columnSums = (columns: Members, column: Int32Array, count: Int32Array) => {
  const sums = new Float64Array(columns.ids.length);
  column.forEach((at, cell) => (sums[at] = (sums[at] ?? 0) + (count[cell] ?? 0)));
  return sums;
};

const unitCountOf = ({ unitStart }: Members) =>
  Int32Array.from(unitStart.subarray(1), (end, at) => end - (unitStart[at] ?? 0));

/** Units with at least one member on either side or, where both sides are the same, with at least two. */
const jointUnitsOf = (rows: Members, columns: Members, n: number) => {
  const least = rows === columns ? 2 : 1;
  const sizeOf = ({ memberStart }: Members, unit: number) => (memberStart[unit + 1] ?? 0) - (memberStart[unit] ?? 0);
  let joint = 0;
  for (let unit = 0; unit < n; unit += 1) {
    if (sizeOf(rows, unit) >= least && sizeOf(columns, unit) >= least) joint += 1;
  }
  return joint;
};

/** In how many of `n` units each row and column come together; the same members on both sides give no diagonal. */
export const countTogether = (rows: Members, columns: Members, n: number) => {
  const square = rows === columns;
  const start = new Int32Array(rows.ids.length + 1);
  const column: number[] = [];
  const count: number[] = [];
  const together = new Int32Array(columns.ids.length);
  const touched = new Int32Array(columns.ids.length);
  for (let row = 0; row < rows.ids.length; row += 1) {
    let size = 0;
    for (const unit of rows.unit.subarray(rows.unitStart[row], rows.unitStart[row + 1])) {
      for (let at = columns.memberStart[unit] ?? 0; at < (columns.memberStart[unit + 1] ?? 0); at += 1) {
        const other = columns.member[at] ?? 0;
        if (square && other === row) continue;
        const known = together[other] ?? 0;
        if (known === 0) touched[size++] = other;
        together[other] = known + 1;
      }
    }
    for (const other of touched.subarray(0, size).sort()) {
      column.push(other);
      count.push(together[other] ?? 0);
      together[other] = 0;
    }
    start[row + 1] = column.length;
  }
  const cells = { start, column: Int32Array.from(column), count: Int32Array.from(count) };
  const rowMargin = { ...rows, unitCount: unitCountOf(rows), linkCount: linkCountOf(rows, start, cells.count) };
  const columnMargin = square
    ? rowMargin
    : { ...columns, unitCount: unitCountOf(columns), linkCount: columnSums(columns, cells.column, cells.count) };
  const total = rowMargin.linkCount.reduce((sum, links) => sum + links, 0);
  return { n, jointUnits: jointUnitsOf(rows, columns, n), rows: rowMargin, columns: columnMargin, total, ...cells };
};
