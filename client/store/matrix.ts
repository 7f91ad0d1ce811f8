import type { CoverageOrder, Dimension, NullModel } from '../api/operations.generated.ts';

/** Rows and columns by id; none means all of them. */
export interface Part {
  rows: readonly string[];
  columns: readonly string[];
}

/** Which table of two dimensions is shown, and which cell of it is open. */
export interface Matrix {
  rows: Dimension;
  columns: Dimension;
  layers: 'core' | 'all';
  /** Null where the data are to say which one is right. */
  nullModel: NullModel | null;
  order: CoverageOrder;
  /** What the colour of a cell tells. */
  colour: 'RATIO' | 'COUNT';
  /** The part of the table that is looked at; null for the whole. */
  part: Part | null;
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
  colour: 'RATIO',
  part: null,
  cell: null,
};

const holds = (part: Part | null, { row, column }: NonNullable<Matrix['cell']>) =>
  !part ||
  ((part.rows.length === 0 || part.rows.includes(row)) && (part.columns.length === 0 || part.columns.includes(column)));

/** A change of the table; a part or a cell of another table is not in this one. */
export const withMatrix = (matrix: Matrix, change: Partial<Matrix>): Matrix => {
  const another = { ...matrix, ...change };
  const same = another.rows === matrix.rows && another.columns === matrix.columns;
  const part = same ? another.part : (change.part ?? null);
  const cell = same ? another.cell : (change.cell ?? null);
  return { ...another, part, cell: cell && holds(part, cell) ? cell : null };
};

/** The same table with its columns as rows. */
export const turned = ({ rows, columns, part, cell }: Matrix): Partial<Matrix> => ({
  rows: columns,
  columns: rows,
  part: part && { rows: part.columns, columns: part.rows },
  cell: cell && { row: cell.column, column: cell.row },
});

const one = <Name extends string>(names: readonly Name[], text: string | null): Name | undefined =>
  names.find((name) => name.toLowerCase() === text);

/** By the words of the address; the first order has none. */
const orders: Readonly<Record<string, CoverageOrder>> = { similarity: 'SERIATION', hierarchy: 'HIERARCHY' };

const names = ['rows', 'columns', 'layers', 'null', 'order', 'colour', 'row', 'column', 'cell'];

const partFrom = (said: URLSearchParams): Part | null => {
  const [rows, columns] = [said.getAll('row'), said.getAll('column')];
  return rows.length + columns.length > 0 ? { rows, columns } : null;
};

/** The table of an address; undefined where it says nothing of a table. */
export const matrixFrom = (said: URLSearchParams): Matrix | undefined => {
  if (!names.some((name) => said.has(name))) return undefined;
  const [row, column] = (said.get('cell') ?? '').split('~');
  return {
    rows: one(dimensions, said.get('rows')) ?? matrixAtFirst.rows,
    columns: one(dimensions, said.get('columns')) ?? matrixAtFirst.columns,
    layers: said.get('layers') === 'all' ? 'all' : 'core',
    nullModel: one(nullModels, said.get('null')) ?? null,
    order: orders[said.get('order') ?? ''] ?? 'TOTAL',
    colour: said.get('colour') === 'count' ? 'COUNT' : 'RATIO',
    part: partFrom(said),
    cell: row && column ? { row, column } : null,
  };
};

type Named = [name: string, value: string];

/** What an address has to say of a table: names and values, where they differ from the first. */
export const matrixParts = ({ rows, columns, layers, nullModel, ...matrix }: Matrix): Named[] => [
  ...(rows === matrixAtFirst.rows ? [] : [['rows', rows.toLowerCase()] satisfies Named]),
  ...(columns === matrixAtFirst.columns ? [] : [['columns', columns.toLowerCase()] satisfies Named]),
  ...(layers === 'all' ? [['layers', 'all'] satisfies Named] : []),
  ...(nullModel ? [['null', nullModel.toLowerCase()] satisfies Named] : []),
  ...Object.entries(orders).flatMap(([name, value]) =>
    value === matrix.order ? [['order', name] satisfies Named] : [],
  ),
  ...(matrix.colour === 'COUNT' ? [['colour', 'count'] satisfies Named] : []),
  ...(matrix.part?.rows ?? []).map((id): Named => ['row', id]),
  ...(matrix.part?.columns ?? []).map((id): Named => ['column', id]),
  ...(matrix.cell ? [['cell', `${matrix.cell.row}~${matrix.cell.column}`] satisfies Named] : []),
];
