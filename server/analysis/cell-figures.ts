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

const cellAt = (counts: Counts, row: number, column: number, nullModel: NullModel): CellFigures => {
  const { n, rows, columns } = counts;
  const expectation = expectationAt(counts, row, column, nullModel);
  const joint = { o: expectation.observed, sx: rows.unitCount[row] ?? 0, sy: columns.unitCount[column] ?? 0, n };
  return {
    row: rows.ids[row] ?? '',
    column: columns.ids[column] ?? '',
    joint,
    ...expectation,
    ...intensitiesOf(joint),
    pLower: joint.sx > 0 && joint.sy > 0 ? hypergeometricLowerTail(joint.o, n, joint.sx, joint.sy) : null,
    pAdjusted: null,
  };
};

/**
 * The figures of every cell, zeros included, row by row in the order of ids, without the diagonal of a square. A square
 * has each pair both ways: the same test twice, which leaves the adjusted p-values as they are.
 */
export const tableFigures = (counts: Counts, nullModel: NullModel): CellFigures[] => {
  const cells: CellFigures[] = [];
  for (let row = 0; row < counts.rows.ids.length; row += 1) {
    for (let column = 0; column < counts.columns.ids.length; column += 1) {
      if (counts.shape === 'SQUARE' && row === column) continue;
      cells.push(cellAt(counts, row, column, nullModel));
    }
  }
  const adjusted = benjaminiHochberg(cells.map(({ pLower }) => pLower));
  return cells.map((cell, at) => ({ ...cell, pAdjusted: adjusted[at] ?? null }));
};
