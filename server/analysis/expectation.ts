import { observedAt, type Counts } from './counts.ts';

/**
 * What is expected if who works with whom is chance. UNIT: members join units independently of each other. LINK: every
 * member keeps its number of co-occurrences. The two answer differently: say on the screen which one it is.
 */
export type NullModel = 'UNIT' | 'LINK';

/** From this expected count on, a zero says something: chance gives it less than once in twenty times, e^-3 < 0.05. */
export const minimumToSay = 3;

/** What a cell would hold by chance. Whatever is not defined is null. */
export interface Expectation {
  nullModel: NullModel;
  observed: number;
  /** Units (UNIT) or co-occurrences (LINK), as `observed`. */
  expected: number | null;
  /** Observed over expected: 1 is as expected by chance. */
  ratio: number | null;
  /** For a zero only: the expected count, and the probability of a zero, e^-lambda (Poisson). */
  lambda: number | null;
  p0: number | null;
  /** For a zero only: whether it is a gap, that is whether lambda reaches `minimumToSay`. */
  remarkable: boolean | null;
}

/** Unit null: E = s_x s_y / n. Too low where every unit is joint, because then no unit has a single member. */
export const expectedUnits = (sx: number, sy: number, n: number): number | null => (n > 0 ? (sx * sy) / n : null);

/** Link null: E = S_x S_y / T; between two dimensions S are the sums of rows and columns and T that of the table. */
export const expectedLinks = (linksX: number, linksY: number, total: number): number | null =>
  total > 0 ? (linksX * linksY) / total : null;

/** The null model that the data allow: LINK where every unit is joint (`methods.md` section 1), otherwise UNIT. */
export const preferredNullModel = ({ n, jointUnits }: Counts): NullModel => (jointUnits === n ? 'LINK' : 'UNIT');

/** Compares a count with what chance gives; an expectation of 0 gives no ratio. */
export const compareWithChance = (observed: number, expected: number | null, nullModel: NullModel): Expectation => {
  const lambda = observed === 0 ? expected : null;
  return {
    nullModel,
    observed,
    expected,
    ratio: expected ? observed / expected : null,
    lambda,
    p0: lambda === null ? null : Math.exp(-lambda),
    remarkable: lambda === null ? null : lambda >= minimumToSay,
  };
};

/** The expectation of a cell by place of its row and column; a member with itself has none. */
export const expectationAt = (counts: Counts, row: number, column: number, nullModel: NullModel): Expectation => {
  const { rows, columns, n, total, shape } = counts;
  const expected =
    nullModel === 'UNIT'
      ? expectedUnits(rows.unitCount[row] ?? 0, columns.unitCount[column] ?? 0, n)
      : expectedLinks(rows.linkCount[row] ?? 0, columns.linkCount[column] ?? 0, total);
  if (shape === 'SQUARE' && row === column) {
    return { nullModel, observed: 0, expected: null, ratio: null, lambda: null, p0: null, remarkable: null };
  }
  return compareWithChance(observedAt(counts, row, column), expected, nullModel);
};
