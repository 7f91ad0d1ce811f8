import { adjustedTails } from './adjusted-tails.ts';
import type { Counts } from './counts.ts';
import { expectationAt, type Expectation, type NullModel } from './expectation.ts';
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

/** What is said of any one cell of a table, by place of its row and its column. */
export const figuresOf = (counts: Counts, nullModel: NullModel): ((row: number, column: number) => CellFigures) => {
  const { n, rows, columns } = counts;
  const tailOf = adjustedTails(counts);
  return (row, column) => {
    const expectation = expectationAt(counts, row, column, nullModel);
    const joint = { o: expectation.observed, sx: rows.unitCount[row] ?? 0, sy: columns.unitCount[column] ?? 0, n };
    return {
      row: rows.ids[row] ?? '',
      column: columns.ids[column] ?? '',
      joint,
      ...expectation,
      ...intensitiesOf(joint),
      ...tailOf(joint.o, joint.sx, joint.sy),
    };
  };
};

/**
 * The figures of every cell, zeros included, row by row in the order of ids, without the diagonal of a square. A square
 * has each pair both ways: the same test twice, which leaves the adjusted p-values as they are.
 */
export const tableFigures = (counts: Counts, nullModel: NullModel): CellFigures[] => {
  const figures = figuresOf(counts, nullModel);
  const besides = counts.columns.ids.map((_, beside) => beside);
  return counts.rows.ids.flatMap((_, at) =>
    besides.filter((beside) => counts.shape === 'RECTANGULAR' || beside !== at).map((beside) => figures(at, beside)),
  );
};
