import { figuresOf, type CellFigures } from './cell-figures.ts';
import { countPairs, countRectangle, type Counts } from './counts.ts';
import { enoughOf, significant, type Enough } from './enough.ts';
import { preferredNullModel, type NullModel } from './expectation.ts';
import { newestOf } from './newest.ts';
import { orderBySeriation, orderByTotal, type TableOrder } from './seriation.ts';

/**
 * OBSERVED: there are units, not significantly fewer than expected. UNDER_EXPECTATION: significantly fewer, or none where
 * chance would give at least three. UNREMARKABLE: none, which may well be chance. IMPOSSIBLE: none can be. UNKNOWN: no
 * source speaks for it, so that none found says nothing.
 */
export const cellStates = ['OBSERVED', 'UNDER_EXPECTATION', 'UNREMARKABLE', 'IMPOSSIBLE', 'UNKNOWN'] as const;
export type CellState = (typeof cellStates)[number];

/** A unit with the members of both dimensions that it stands for. */
export interface CoveredUnit {
  unit: string;
  rows: readonly string[];
  columns: readonly string[];
  year: number | null;
}

export interface TableQuestion {
  units: readonly CoveredUnit[];
  /** Members that are looked at, those without any unit included. */
  scope: { rows: readonly string[]; columns: readonly string[] };
  /** True where rows and columns are members of the same dimension. */
  square: boolean;
  /** The model that the data allow when absent. */
  nullModel?: NullModel | undefined;
  /** By sums, by likeness, or as given. */
  order: 'TOTAL' | 'SERIATION' | TableOrder;
  isPossible: (row: string, column: string) => boolean;
  isSpokenFor: (row: string, column: string) => boolean;
}

export interface CoverageCell {
  figures: CellFigures;
  state: CellState;
  /** The year of the newest unit; null when there is none or no year is known. */
  newest: number | null;
}

export interface CoverageTable {
  counts: Counts;
  nullModel: NullModel;
  enough: Enough;
  order: TableOrder;
  /** What is said of a cell, by place of its row and its column. */
  cellAt: (row: number, column: number) => CoverageCell;
}

const stateOf = (figures: CellFigures, enough: boolean, { isPossible, isSpokenFor }: TableQuestion): CellState => {
  const { row, column, observed, ratio, pAdjusted, remarkable } = figures;
  if (observed > 0) {
    const fewer = ratio !== null && ratio < 1 && pAdjusted !== null && pAdjusted <= significant;
    return fewer && enough ? 'UNDER_EXPECTATION' : 'OBSERVED';
  }
  if (!isPossible(row, column)) return 'IMPOSSIBLE';
  if (!isSpokenFor(row, column)) return 'UNKNOWN';
  return remarkable && enough ? 'UNDER_EXPECTATION' : 'UNREMARKABLE';
};

/** What is no figure at all where there are too few units: no test could ever come out significant. */
const unsaid = { pLower: null, pAdjusted: null } as const;

/** Counts, expectation and state of every cell. */
export const tableOf = (question: TableQuestion): CoverageTable => {
  const { units, scope, square, order } = question;
  const counts = square
    ? countPairs(
        units.map(({ unit, rows }) => ({ unit, participants: rows })),
        scope.rows,
      )
    : countRectangle(units, scope);
  const nullModel = question.nullModel ?? preferredNullModel(counts);
  const enough = enoughOf(counts);
  const figuresAt = figuresOf(counts, nullModel);
  const newestAt = newestOf(counts, new Map(units.map(({ unit, year }) => [unit, year])));
  return {
    counts,
    nullModel,
    enough,
    order: typeof order === 'object' ? order : order === 'TOTAL' ? orderByTotal(counts) : orderBySeriation(counts),
    cellAt: (row, column) => {
      const figures = figuresAt(row, column);
      return {
        figures: enough.enough ? figures : { ...figures, ...unsaid },
        state: stateOf(figures, enough.enough, question),
        newest: figures.observed > 0 ? newestAt(row, column) : null,
      };
    },
  };
};
