import { canHaveMembers, dimensionNamed, type Dimension, type DimensionName } from '../ontology/dimensions.ts';
import { speaksOf, speaksOfYears, type Years } from '../ontology/speaking.ts';
import { cellColumns, type CellColumns } from './coverage-cells.ts';
import { tableOf, type CoverageTable } from './coverage.ts';
import { unitsWith, type Margin } from './counts.ts';
import type { Enough } from './enough.ts';
import type { NullModel } from './expectation.ts';
import { fingerprintOf } from './fingerprint.ts';
import { orderByHierarchy } from './hierarchy.ts';
import type { Recall } from './recall.ts';
import type { Snapshot, SnapshotSource } from './snapshot.ts';
import { unitMembersOf } from './unit-members.ts';

/** Which table of which units. */
export interface TableParams {
  rows: DimensionName;
  columns: DimensionName;
  /** Only these units; all when null. */
  units: readonly string[] | null;
  /** The kinds of units that were asked for; a source that does not speak for them says nothing of none found. */
  kinds: readonly string[] | null;
  /** The years of start that were asked for, if any were; the same holds for them. */
  years: Years | null;
  nullModel: NullModel | null;
  order: 'TOTAL' | 'SERIATION' | 'HIERARCHY';
}

export interface CoverageParams extends TableParams {
  /** Only the cells of these rows and columns of the whole table. */
  rowIds: readonly string[] | null;
  columnIds: readonly string[] | null;
  /** No more cells than this. */
  mostCells: number;
}

/** One side of the table: who, in order, in how many units, and the sum of the cells. */
export interface Side {
  ids: readonly string[];
  units: readonly number[];
  totals: readonly number[];
}

export interface CoverageAnswer {
  rows: Side;
  columns: Side;
  /** Null where there are more than were allowed; then both sides are told all the same. */
  cells: CellColumns | null;
  nullModel: NullModel;
  enough: Enough;
  units: number;
  total: number;
}

/** True where a unit has itself or its kind as its only member, so that two different members never meet. */
const isSingular = ({ kinds, routes }: Dimension) => kinds.length === 0 || routes.every((route) => route.length === 0);

const possible = (rows: Dimension, columns: Dimension) => (row: string, column: string) =>
  !(rows === columns && isSingular(rows)) &&
  (rows.kinds.length > 0 || canHaveMembers(row, columns)) &&
  (columns.kinds.length > 0 || canHaveMembers(column, rows));

/** Which pairs some source speaks for: one that says so of the row and of the column. */
const spokenFor = (sources: readonly SnapshotSource[], rows: DimensionName, columns: DimensionName) => {
  const speakersFor = (dimension: DimensionName) => {
    const known = new Map<string, readonly SnapshotSource[]>();
    return (member: string) => {
      const speakers = known.get(member) ?? sources.filter(({ speaksFor }) => speaksOf(speaksFor, dimension, member));
      known.set(member, speakers);
      return speakers;
    };
  };
  const [ofRow, ofColumn] = [speakersFor(rows), speakersFor(columns)];
  return (row: string, column: string) => ofRow(row).some((source) => ofColumn(column).includes(source));
};

/** True for a source that speaks for the units that were asked for. */
const speaksOfAsked =
  ({ kinds, years }: TableParams) =>
  ({ speaksFor }: SnapshotSource) =>
    speaksFor.length > 0 &&
    (kinds ?? []).every((kind) => speaksOf(speaksFor, 'KIND', kind)) &&
    (years === null || speaksOfYears(speaksFor, years));

/** The table, with a fingerprint of all that it is made from: what else changes in the data does not touch it. */
const tableFor = (snapshot: Snapshot, params: TableParams, recall: Recall): { key: string; table: CoverageTable } => {
  const { rows, columns, nullModel, order } = params;
  const { units, membersIn, scopeOf } = unitMembersOf(snapshot);
  const wanted = params.units && new Set(params.units);
  const [inRows, inColumns] = [membersIn(rows), membersIn(columns)];
  const covered = units.flatMap(({ id, year }, at) =>
    !wanted || wanted.has(id) ? [{ unit: id, year, rows: inRows[at] ?? [], columns: inColumns[at] ?? [] }] : [],
  );
  const scope = { rows: [...scopeOf(rows)].sort(), columns: [...scopeOf(columns)].sort() };
  const inHierarchy = orderByHierarchy(snapshot);
  const by = order === 'HIERARCHY' ? { rows: inHierarchy(scope.rows), columns: inHierarchy(scope.columns) } : order;
  const speakers = snapshot.sources.filter(speaksOfAsked(params));
  const lines = covered.map((one) => `${one.unit} ${one.year}\n${one.rows.join(' ')}\n${one.columns.join(' ')}`);
  const asked = JSON.stringify([rows, columns, nullModel, by, scope, speakers]);
  const key = `table ${fingerprintOf([asked, ...lines])}`;
  const make = () =>
    tableOf({
      units: covered,
      scope,
      square: rows === columns,
      nullModel: nullModel ?? undefined,
      order: by,
      isPossible: possible(dimensionNamed(rows), dimensionNamed(columns)),
      isSpokenFor: spokenFor(speakers, rows, columns),
    });
  return { key, table: recall(key, make) };
};

const sideOf = (margin: Margin, order: readonly string[], wanted: readonly string[] | null): Side => {
  const only = wanted && new Set(wanted);
  const ids = only ? order.filter((id) => only.has(id)) : order;
  const places = ids.map((id) => margin.positions.get(id) ?? 0);
  return {
    ids,
    units: places.map((at) => margin.unitCount[at] ?? 0),
    totals: places.map((at) => margin.linkCount[at] ?? 0),
  };
};

/** How units cover two dimensions. */
export const coverage = (snapshot: Snapshot, params: CoverageParams, recall: Recall): CoverageAnswer => {
  const { key, table } = tableFor(snapshot, params, recall);
  const { rowIds, columnIds, mostCells } = params;
  return recall(`${key} ${JSON.stringify([rowIds, columnIds, mostCells])}`, () => {
    const { counts, order, nullModel, enough } = table;
    const rows = sideOf(counts.rows, order.rows, rowIds);
    const columns = sideOf(counts.columns, order.columns, columnIds);
    const cells = rows.ids.length * columns.ids.length > mostCells ? null : cellColumns(table, rows.ids, columns.ids);
    return { rows, columns, cells, nullModel, enough, units: counts.n, total: counts.total };
  });
};

/** The units of cells of such a table, each cell given by its row and its column. */
export const cellUnits = (
  snapshot: Snapshot,
  { cells, ...params }: TableParams & { cells: readonly (readonly [row: string, column: string])[] },
  recall: Recall,
): string[][] => {
  const { table } = tableFor(snapshot, params, recall);
  return cells.map(([row, column]) => unitsWith(table.counts, row, column));
};
