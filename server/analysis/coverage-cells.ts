import { cellStates, type CellState, type CoverageTable } from './coverage.ts';

const numbers = ['expected', 'ratio', 'lambda', 'p0', 'ric', 'ricLow', 'ricHigh', 'pAdjusted', 'newest'] as const;

/** Cells as columns of numbers, which go from thread to thread at once; what is not defined is NaN. */
export interface CellColumns extends Record<(typeof numbers)[number], Float64Array> {
  /** Places of rows and columns among those of the answer. */
  row: Int32Array;
  column: Int32Array;
  state: Uint8Array;
  count: Int32Array;
}

/** What the API says of a cell. */
export interface CellRow extends Record<(typeof numbers)[number], number | null> {
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
    ...(Object.fromEntries(numbers.map((name) => [name, new Float64Array(pairs.length)])) as Record<
      (typeof numbers)[number],
      Float64Array
    >),
  };
  const keep = (name: (typeof numbers)[number], cell: number, value: number | null | undefined) => {
    packed[name][cell] = value ?? Number.NaN;
  };
  pairs.forEach(([, , row, column], cell) => {
    const { figures, state, newest } = cellAt(row, column);
    packed.state[cell] = cellStates.indexOf(state);
    packed.count[cell] = figures.observed;
    keep('expected', cell, figures.expected);
    keep('ratio', cell, figures.ratio);
    keep('lambda', cell, figures.lambda);
    keep('p0', cell, figures.p0);
    keep('ric', cell, figures.ric.value);
    keep('ricLow', cell, figures.ric.interval?.low);
    keep('ricHigh', cell, figures.ric.interval?.high);
    keep('pAdjusted', cell, figures.pAdjusted);
    keep('newest', cell, newest);
  });
  return packed;
};

/** One of the cells again. */
export const cellRow = (
  cells: CellColumns,
  at: number,
  rows: readonly string[],
  columns: readonly string[],
): CellRow => {
  const figure = (name: (typeof numbers)[number]) => {
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
