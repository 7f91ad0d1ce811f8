import type { Counts } from './counts.ts';
import { benjaminiHochberg, hypergeometricLowerTail } from './hypergeometric.ts';

/** P(X <= o) of a cell, and the same adjusted over all tests of its table. */
export interface Tail {
  pLower: number | null;
  pAdjusted: number | null;
}

interface Test extends Tail {
  /** How many cells of the table have this test. */
  cells: number;
}

const none: Tail = { pLower: null, pAdjusted: null };

const tailOf = (test: Test | undefined): Tail => (test ? { pLower: test.pLower, pAdjusted: test.pAdjusted } : none);

/** How many members have which number of units, those without any left out. */
const sizesOf = (unitCount: Int32Array) => {
  const sizes = new Map<number, number>();
  for (const size of unitCount) if (size > 0) sizes.set(size, (sizes.get(size) ?? 0) + 1);
  return sizes;
};

/**
 * The lower tail of every cell, adjusted after Benjamini & Hochberg over all cells, zeros included, without a look at
 * each: cells with the same count and the same margins have the same test, and nearly all of a large table are zeros.
 */
export const adjustedTails = (counts: Counts): ((o: number, sx: number, sy: number) => Tail) => {
  const { n, rows, columns, shape, start, column, count } = counts;
  const tests = new Map<number, Test>();
  const keyOf = (o: number, sx: number, sy: number) => (Math.min(sx, sy) * (n + 1) + Math.max(sx, sy)) * (n + 1) + o;
  const add = (o: number, sx: number, sy: number, cells: number) => {
    const key = keyOf(o, sx, sy);
    const known = tests.get(key);
    if (known) known.cells += cells;
    else tests.set(key, { pLower: hypergeometricLowerTail(o, n, sx, sy), pAdjusted: null, cells });
  };
  const [rowSizes, columnSizes] = [sizesOf(rows.unitCount), sizesOf(columns.unitCount)];
  for (const [sx, these] of rowSizes) {
    for (const [sy, those] of columnSizes) {
      const withItself = shape === 'SQUARE' && sx === sy ? these : 0;
      add(0, sx, sy, these * those - withItself);
    }
  }
  rows.unitCount.forEach((sx, row) => {
    for (let cell = start[row] ?? 0; cell < (start[row + 1] ?? 0); cell += 1) {
      const sy = columns.unitCount[column[cell] ?? 0] ?? 0;
      add(count[cell] ?? 0, sx, sy, 1);
      add(0, sx, sy, -1);
    }
  });
  const made = [...tests.values()].filter(({ cells }) => cells > 0);
  const adjusted = benjaminiHochberg(
    made.map(({ pLower }) => pLower),
    made.map(({ cells }) => cells),
  );
  made.forEach((test, at) => (test.pAdjusted = adjusted[at] ?? null));
  return (o, sx, sy) => (sx > 0 && sy > 0 ? tailOf(tests.get(keyOf(o, sx, sy))) : none);
};
