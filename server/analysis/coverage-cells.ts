import { cellStates, type CellState, type CoverageTable } from './coverage.ts';

const figures = ['expected', 'ratio', 'lambda', 'p0', 'ric', 'ricLow', 'ricHigh', 'pAdjusted', 'newest'] as const;

/** Cells as columns of numbers, which go from thread to thread at once; what is not defined is NaN. */
export interface CellColumns extends Record<(typeof figures)[number], Float64Array> {
  /** Places of rows and columns among those of the answer. */
  row: Int32Array;
  column: Int32Array;
  state: Uint8Array;
  count: Int32Array;
}

/** What the API says of a cell. */
export interface CellRow extends Record<(typeof figures)[number], number | null> {
  row: string;
  column: string;
  state: CellState;
  count: number;
}

/** The cells of these rows and columns, row by row; a member with itself has none. */
export const cellColumns = (
  { counts, cellAt }: CoverageTable,
  rows: readonly string[],
  columns: readonly string[],
): CellColumns => {
  const pairs: (readonly [row: number, column: number, at: number, beside: number])[] = [];
  const beside = columns.map((id) => counts.columns.positions.get(id) ?? 0);
  rows.forEach((id, row) => {
    const at = counts.rows.positions.get(id) ?? 0;
    beside.forEach((place, column) => {
      if (counts.shape === 'RECTANGULAR' || place !== at) pairs.push([row, column, at, place]);
    });
  });
  const packed = {
    row: Int32Array.from(pairs, ([row]) => row),
    column: Int32Array.from(pairs, ([, column]) => column),
    state: new Uint8Array(pairs.length),
    count: new Int32Array(pairs.length),
    ...(Object.fromEntries(figures.map((name) => [name, new Float64Array(pairs.length)])) as Record<
      (typeof figures)[number],
      Float64Array
    >),
  };
  pairs.forEach(([, , row, column], cell) => {
    const { ric, state, observed, ...rest } = cellAt(row, column);
    const said = { ...rest, ric: ric.value, ricLow: ric.interval?.low, ricHigh: ric.interval?.high };
    packed.state[cell] = cellStates.indexOf(state);
    packed.count[cell] = observed;
    for (const name of figures) packed[name][cell] = said[name] ?? Number.NaN;
  });
  return packed;
};

/** One of the cells again. */
export const cellRow = (cells: CellColumns, at: number, rows: readonly string[], columns: readonly string[]): CellRow => {
  const figure = (name: (typeof figures)[number]) => {
    const value = cells[name][at] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  return {
    row: rows[cells.row[at] ?? 0] ?? '',
    column: columns[cells.column[at] ?? 0] ?? '',
    state: cellStates[cells.state[at] ?? 0] ?? 'UNKNOWN',
    count: cells.count[at] ?? 0,
    expected: figure('expected'),
    ratio: figure('ratio'),
    lambda: figure('lambda'),
    p0: figure('p0'),
    ric: figure('ric'),
    ricLow: figure('ricLow'),
    ricHigh: figure('ricHigh'),
    pAdjusted: figure('pAdjusted'),
    newest: figure('newest'),
  };
};
