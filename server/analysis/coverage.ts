import { tableFigures, type CellFigures } from './cell-figures.ts';
import { countPairs, countRectangle, unitsWith, type Counts } from './counts.ts';
import { preferredNullModel, type NullModel } from './expectation.ts';
import { orderBySeriation, orderByTotal } from './seriation.ts';

/**
 * OBSERVED: there are units, not significantly fewer than expected. UNDER_EXPECTATION: significantly fewer, or none where
 * chance would give at least three. UNREMARKABLE: none, which may well be chance. IMPOSSIBLE: none can be. UNKNOWN: no
 * source speaks for it, so that none found says nothing.
 */
export type CellState = 'OBSERVED' | 'UNDER_EXPECTATION' | 'UNREMARKABLE' | 'IMPOSSIBLE' | 'UNKNOWN';

/** A unit with the members of both dimensions that it stands for. */
export interface CoveredUnit {
  unit: string;
  rows: readonly string[];
  columns: readonly string[];
  year: number | null;
}

export interface CoverageQuestion {
  units: readonly CoveredUnit[];
  /** Members that are looked at, those without any unit included. */
  scope: { rows: readonly string[]; columns: readonly string[] };
  /** True where rows and columns are members of the same dimension. */
  square: boolean;
  /** The model that the data allow when absent. */
  nullModel?: NullModel | undefined;
  order: 'TOTAL' | 'SERIATION';
  isPossible: (row: string, column: string) => boolean;
  isSpokenFor: (row: string, column: string) => boolean;
}

export interface CoverageCell extends CellFigures {
  state: CellState;
  units: readonly string[];
  /** The year of the newest unit; null when there is none or no year is known. */
  newest: number | null;
}

export interface Coverage {
  counts: Counts;
  nullModel: NullModel;
  rows: readonly string[];
  columns: readonly string[];
  cells: readonly CoverageCell[];
}

/** A false discovery rate above this says nothing. */
const significant = 0.05;

const stateOf = (figures: CellFigures, { isPossible, isSpokenFor }: CoverageQuestion): CellState => {
  const { row, column, observed, ratio, pAdjusted, remarkable } = figures;
  if (observed > 0) {
    const fewer = ratio !== null && ratio < 1 && pAdjusted !== null && pAdjusted <= significant;
    return fewer ? 'UNDER_EXPECTATION' : 'OBSERVED';
  }
  if (!isPossible(row, column)) return 'IMPOSSIBLE';
  if (!isSpokenFor(row, column)) return 'UNKNOWN';
  return remarkable ? 'UNDER_EXPECTATION' : 'UNREMARKABLE';
};

/** Counts, expectation and state of every cell, with the units that it rests on. */
export const coverageOf = (question: CoverageQuestion): Coverage => {
  const { units, scope, square, order } = question;
  const counts = square
    ? countPairs(
        units.map(({ unit, rows }) => ({ unit, participants: rows })),
        scope.rows,
      )
    : countRectangle(units, scope);
  const nullModel = question.nullModel ?? preferredNullModel(counts);
  const years = new Map(units.map(({ unit, year }) => [unit, year]));
  const cells = tableFigures(counts, nullModel).map((figures): CoverageCell => {
    const within = figures.observed > 0 ? unitsWith(counts, figures.row, figures.column) : [];
    const known = within.flatMap((unit) => years.get(unit) ?? []);
    return {
      ...figures,
      state: stateOf(figures, question),
      units: within,
      newest: known.length > 0 ? Math.max(...known) : null,
    };
  });
  return { counts, nullModel, ...(order === 'TOTAL' ? orderByTotal(counts) : orderBySeriation(counts)), cells };
};
