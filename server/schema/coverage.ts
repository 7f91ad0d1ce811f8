import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { setImmediate } from 'node:timers/promises';
import { cellRow, type CellRow } from '../analysis/coverage-cells.ts';
import type { CoverageAnswer, Side, TableParams } from '../analysis/coverage-question.ts';
import { callerMistake } from '../errors.ts';
import { inSlices } from '../graph/slices.ts';
import { kindNamed } from '../ontology/kinds.ts';
import { units as unitKinds } from '../ontology/units.ts';
import type { Context } from './context.ts';
import { notEnough, reasons } from './coverage-words.ts';
import { entityParams } from './filters.ts';
import { presentEntities } from './loaders.ts';
import { plainList } from './plain-list.ts';
import type { CoverageCellResolvers, CoverageHead, EntityFilter, QueryResolvers } from './types.generated.ts';

/** As many cells as a matrix of all countries has, and some more. */
const mostCells = 60_000;

/** Cells that are resolved at once. */
const atOnce = 200;

/** Units of cells that one question may ask for, counted in each cell that they are in. */
export const mostUnits = 20_000;

/** A cell as it is answered; its units are looked up only when they are asked for. */
export interface CoverageCellRow extends CellRow {
  unitIds: () => Promise<string[]>;
}

/** A table as it is answered. */
export interface CoverageRow extends Record<'nullModelReasonZh' | 'nullModelReasonEn', string> {
  rows: CoverageHead[];
  columns: CoverageHead[];
  nullModel: CoverageAnswer['nullModel'];
  units: number;
  total: number;
  enough: boolean;
  notEnoughZh: string | null;
  notEnoughEn: string | null;
  cells: (args: unknown, context: unknown, info: GraphQLResolveInfo) => Cells;
}

const fitting = async ({ ask }: Context, filter: EntityFilter | null | undefined): Promise<string[] | null> => {
  if (!filter) return null;
  const rows = await ask('analysis/fitting', { analysed: unitKinds, ...entityParams(filter) });
  return rows.map(({ id }) => id).sort();
};

const headsOf = async ({ load }: Context, { ids, units, totals }: Side): Promise<CoverageHead[]> => {
  const known = new Map((await presentEntities(load, ids)).map((entity) => [entity.id, entity]));
  return ids.map((id, at) => {
    const [entity, kind] = [known.get(id) ?? null, kindNamed(id)];
    return {
      id,
      labelZh: entity?.nameZh ?? kind?.labelZh ?? id,
      labelEn: entity?.nameEn ?? kind?.labelEn ?? id,
      entity: entity as CoverageHead['entity'],
      units: units[at] ?? 0,
      total: totals[at] ?? 0,
    };
  });
};

/** Asks for the units of all cells that want them at once. */
const unitsOfCells = ({ analyse }: Context, params: TableParams) => {
  const loader = new DataLoader(
    (cells: readonly CellRow[]) =>
      analyse('cellUnits', { ...params, cells: cells.map(({ row, column }) => [row, column] as const) }),
    { cache: false },
  );
  let asked = 0;
  return async (cell: CellRow): Promise<string[]> => {
    if (cell.count === 0) return [];
    asked += cell.count;
    if (asked <= mostUnits) return loader.load(cell);
    throw callerMistake(
      `These cells have more than ${mostUnits} units in all; name the rows and columns whose units you want with rowIds and columnIds`,
      { argument: 'rowIds', to: mostUnits },
    );
  };
};

/** One promise for each cell; they are kept a few at a time, so that nobody waits for all of them. */
const inTurns = async (length: number, cellAt: (at: number) => CoverageCellRow) => {
  const keep: ((cell: CoverageCellRow) => void)[] = [];
  const promised = await inSlices(length, () => new Promise<CoverageCellRow>((resolve) => keep.push(resolve)));
  const keepAll = async () => {
    for (const [at, resolve] of keep.entries()) {
      if (at % atOnce === 0) await setImmediate();
      resolve(cellAt(at));
    }
  };
  void keepAll();
  return promised;
};

type Cells = Promise<(CoverageCellRow | Promise<CoverageCellRow>)[]>;

/** Cells in the order of the table; where only figures are asked, as the answer has them. */
const cellsOf = (
  { rows, columns, cells }: CoverageAnswer,
  unitsOf: (cell: CellRow) => Promise<string[]>,
  info: GraphQLResolveInfo,
): Cells => {
  if (!cells) return Promise.resolve([]);
  const { length } = cells.row;
  const figuresAt = (at: number) => cellRow(cells, at, rows.ids, columns.ids);
  const cellAt = (at: number): CoverageCellRow => {
    const cell = figuresAt(at);
    return { ...cell, unitIds: () => unitsOf(cell) };
  };
  return (plainList(info, length, figuresAt) as Cells | undefined) ?? inTurns(length, cellAt);
};

export const coverage: QueryResolvers['coverage'] = async (_, args, context): Promise<CoverageRow> => {
  const { rows, columns, order, nullModel = null, rowIds = null, columnIds = null } = args;
  const units = await fitting(context, args.filter);
  const { kinds = null, startedFrom = null, startedUntil = null } = args.filter ?? {};
  const years = startedFrom === null && startedUntil === null ? null : { from: startedFrom, until: startedUntil };
  const params: TableParams = { rows, columns, order, nullModel, units, kinds, years };
  const answer = await context.analyse('coverage', { ...params, rowIds, columnIds, mostCells });
  if (!answer.cells) {
    throw callerMistake(
      `${answer.rows.ids.length} rows and ${answer.columns.ids.length} columns are more than ${mostCells} cells; name those you want with rowIds and columnIds, or take a coarser dimension`,
      { argument: 'rowIds', to: mostCells },
    );
  }
  const reason = reasons[nullModel ? 'asked' : answer.nullModel];
  const why = notEnough(answer.enough);
  return {
    rows: await headsOf(context, answer.rows),
    columns: await headsOf(context, answer.columns),
    nullModel: answer.nullModel,
    nullModelReasonZh: reason.zh,
    nullModelReasonEn: reason.en,
    units: answer.units,
    total: answer.total,
    enough: answer.enough.enough,
    notEnoughZh: why.zh,
    notEnoughEn: why.en,
    cells: (_args, _context, info) => cellsOf(answer, unitsOfCells(context, params), info),
  };
};

export const CoverageCell: CoverageCellResolvers = {
  units: async (cell, _args, { load }) => presentEntities(load, await cell.unitIds()),
};
