import type { CoverageOrder, Dimension, NullModel } from '../api/operations.generated.ts';

/** Which table of two dimensions is shown, and which cell of it is open. */
export interface Matrix {
  rows: Dimension;
  columns: Dimension;
  layers: 'core' | 'all';
  /** Null where the data are to say which one is right. */
  nullModel: NullModel | null;
  order: CoverageOrder;
  cell: { row: string; column: string } | null;
}

export const dimensions: readonly Dimension[] = [
  'COUNTRY',
  'REGION',
  'FIELD',
  'KIND',
  'INSTITUTION',
  'CITY',
  'PROGRAMME',
];
export const nullModels: readonly NullModel[] = ['UNIT', 'LINK'];

export const matrixAtFirst: Matrix = {
  rows: 'COUNTRY',
  columns: 'REGION',
  layers: 'core',
  nullModel: null,
  order: 'TOTAL',
  cell: null,
};

/** A change of the table; what was open in another table is not in this one. */
export const withMatrix = (matrix: Matrix, change: Partial<Matrix>): Matrix => {
  const changed = { ...matrix, ...change };
  const another = changed.rows !== matrix.rows || changed.columns !== matrix.columns;
  return another && !change.cell ? { ...changed, cell: null } : changed;
};

const one = <Name extends string>(names: readonly Name[], text: string | null): Name | undefined =>
  names.find((name) => name.toLowerCase() === text);

const names = ['rows', 'columns', 'layers', 'null', 'order', 'cell'];

/** The table of an address; undefined where it says nothing of a table. */
export const matrixFrom = (said: URLSearchParams): Matrix | undefined => {
  if (!names.some((name) => said.has(name))) return undefined;
  const [row, column] = (said.get('cell') ?? '').split('~');
  return {
    rows: one(dimensions, said.get('rows')) ?? matrixAtFirst.rows,
    columns: one(dimensions, said.get('columns')) ?? matrixAtFirst.columns,
    layers: said.get('layers') === 'all' ? 'all' : 'core',
    nullModel: one(nullModels, said.get('null')) ?? null,
    order: said.get('order') === 'similarity' ? 'SERIATION' : 'TOTAL',
    cell: row && column ? { row, column } : null,
  };
};

/** What an address has to say of a table: names and values, where they differ from the first. */
export const matrixParts = ({ rows, columns, layers, nullModel, order, cell }: Matrix): [string, string][] => [
  ...(rows === matrixAtFirst.rows ? [] : [['rows', rows.toLowerCase()] as [string, string]]),
  ...(columns === matrixAtFirst.columns ? [] : [['columns', columns.toLowerCase()] as [string, string]]),
  ...(layers === 'all' ? [['layers', 'all'] as [string, string]] : []),
  ...(nullModel ? [['null', nullModel.toLowerCase()] as [string, string]] : []),
  ...(order === 'SERIATION' ? [['order', 'similarity'] as [string, string]] : []),
  ...(cell ? [['cell', `${cell.row}~${cell.column}`] as [string, string]] : []),
];
