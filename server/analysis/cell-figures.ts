import type { Counts } from './counts.ts';
import { expectationAt, type Expectation, type NullModel } from './expectation.ts';
import { benjaminiHochberg, hypergeometricLowerTail } from './hypergeometric.ts';
import { intensitiesOf, type Intensities, type JointCount } from './intensity.ts';

/** All that is said of one cell, with the counts that it was computed from. RIC goes from the row to the column. */
export interface CellFigures extends Expectation, Intensities {
  row: string;
  column: string;
  joint: JointCount;
  /** P(X <= o) under the unit null (hypergeometric), whatever `nullModel` is; null where one of the two has no unit. */
  pLower: number | null;
  /** The same, adjusted over all tests of the table after Benjamini & Hochberg. */
  pAdjusted: number | null;
}

const lowerTail = ({ o, sx, sy, n }: JointCount) => (sx > 0 && sy > 0 ? hypergeometricLowerTail(o, n, sx, sy) : null);

/**
 * The figures of every cell, zeros included, row by row in the order of ids, without the diagonal of a square. A square
 * has each pair both ways: the same test twice, which leaves the adjusted p-values as they are.
 */
export const tableFigures = (counts: Counts, nullModel: NullModel): CellFigures[] => {
  const { n, rows, columns, shape } = counts;
  const cells: CellFigures[] = [];
  rows.ids.forEach((row, at) => {
    columns.ids.forEach((column, beside) => {
      if (shape === 'SQUARE' && at === beside) return;
      const expectation = expectationAt(counts, at, beside, nullModel);
      const joint = { o: expectation.observed, sx: rows.unitCount[at] ?? 0, sy: columns.unitCount[beside] ?? 0, n };
      const pLower = lowerTail(joint);
      cells.push({ row, column, joint, ...expectation, ...intensitiesOf(joint), pLower, pAdjusted: null });
    });
  });
  benjaminiHochberg(cells.map(({ pLower }) => pLower)).forEach((pAdjusted, cell) => {
    const figures = cells[cell];
    if (figures) figures.pAdjusted = pAdjusted;
  });
  return cells;
};
