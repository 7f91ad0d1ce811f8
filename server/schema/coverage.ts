import { coverageOf, type CoverageCell as Cell } from '../analysis/coverage.ts';
import { isMember, membersOfUnit, networkFrom, type AnalysedEntity } from '../analysis/membership.ts';
import { callerMistake } from '../errors.ts';
import {
  analysedKinds,
  canHaveMembers,
  dimensionNamed,
  routeLinks,
  type Dimension,
  type DimensionName,
} from '../ontology/dimensions.ts';
import { kindNamed } from '../ontology/kinds.ts';
import { units as unitKinds } from '../ontology/units.ts';
import type { Context } from './context.ts';
import { entityParams } from './filters.ts';
import { presentEntities } from './loaders.ts';
import type { CoverageCellResolvers, QueryCoverageArgs, QueryResolvers } from './types.generated.ts';

/** As many cells as a matrix of all countries has, and some more. */
const mostCells = 60_000;

const reasons = {
  LINK: {
    en: 'Every unit has several members, so the unit null would expect too little (a unit never has a single member).',
    zh: '每个单位都有多个成员，单位零模型会把预期算低（没有只有一个成员的单位），所以用联系零模型。',
  },
  UNIT: {
    en: 'There are units with a single member, so members can be taken to join units independently.',
    zh: '有的单位只有一个成员，可以看作各成员互不相干地参加单位。',
  },
  asked: { en: 'It was asked for.', zh: '按您的选择。' },
} as const;

const read = async ({ ask }: Context, { filter }: QueryCoverageArgs) => {
  const [rows, links] = await Promise.all([
    ask('analysis/entities', { analysed: analysedKinds, ...entityParams(filter) }),
    ask('analysis/links', { linkKinds: routeLinks }),
  ]);
  const network = networkFrom(rows, links);
  const units = rows.filter((row) => row.fits && unitKinds.some((kind) => kind === row.kind));
  return { network, units };
};

const scopeOf = (entities: Iterable<AnalysedEntity>, dimension: Dimension): string[] =>
  dimension.kinds.length === 0
    ? [...unitKinds]
    : [...entities].filter((entity) => isMember(dimension, entity)).map((entity) => entity.id);

/** Which pairs some source speaks for: one that says so of the row and of the column. */
const spokenFor = async ({ ask }: Context, rows: DimensionName, columns: DimensionName) => {
  const sources = (await ask('source/speaking-for', {})).map(({ speaksFor }) => new Set(speaksFor));
  const speaks = (said: ReadonlySet<string>, dimension: DimensionName, member: string) =>
    said.has(`${dimension}:*`) || said.has(`${dimension}:${member}`);
  return (row: string, column: string) =>
    sources.some((said) => speaks(said, rows, row) && speaks(said, columns, column));
};

/** True where a unit has itself or its kind as its only member, so that two different members never meet. */
const isSingular = ({ kinds, routes }: Dimension) => kinds.length === 0 || routes.every((route) => route.length === 0);

const possible = (rows: Dimension, columns: Dimension) => (row: string, column: string) =>
  !(rows === columns && isSingular(rows)) &&
  (rows.kinds.length > 0 || canHaveMembers(row, columns)) &&
  (columns.kinds.length > 0 || canHaveMembers(column, rows));

export const coverage: QueryResolvers['coverage'] = async (_, args, context) => {
  const [rowDimension, columnDimension] = [dimensionNamed(args.rows), dimensionNamed(args.columns)];
  const { network, units } = await read(context, args);
  const entities = [...network.entities.values()];
  const scope = { rows: scopeOf(entities, rowDimension), columns: scopeOf(entities, columnDimension) };
  if (scope.rows.length * scope.columns.length > mostCells) {
    throw callerMistake(
      `${scope.rows.length} rows and ${scope.columns.length} columns are more than ${mostCells} cells; take a coarser dimension`,
      { argument: 'rows', to: mostCells },
    );
  }
  const covered = coverageOf({
    units: units.map((unit) => ({
      unit: unit.id,
      year: unit.year,
      rows: membersOfUnit(network, rowDimension, unit),
      columns: membersOfUnit(network, columnDimension, unit),
    })),
    scope,
    square: args.rows === args.columns,
    nullModel: args.nullModel ?? undefined,
    order: args.order,
    isPossible: possible(rowDimension, columnDimension),
    isSpokenFor: await spokenFor(context, args.rows, args.columns),
  });
  const { counts } = covered;
  const heads = async (ids: readonly string[], margin: (typeof counts)['rows']) => {
    const known = new Map((await presentEntities(context.load, ids)).map((entity) => [entity.id, entity]));
    return ids.map((id) => {
      const [at, entity, kind] = [margin.positions.get(id) ?? 0, known.get(id) ?? null, kindNamed(id)];
      return {
        id,
        labelZh: entity?.nameZh ?? kind?.labelZh ?? id,
        labelEn: entity?.nameEn ?? kind?.labelEn ?? id,
        entity,
        units: margin.unitCount[at] ?? 0,
        total: margin.linkCount[at] ?? 0,
      };
    });
  };
  return {
    rows: await heads(covered.rows, counts.rows),
    columns: await heads(covered.columns, counts.columns),
    nullModel: covered.nullModel,
    nullModelReasonZh: reasons[args.nullModel ? 'asked' : covered.nullModel].zh,
    nullModelReasonEn: reasons[args.nullModel ? 'asked' : covered.nullModel].en,
    units: counts.n,
    total: counts.total,
    cells: [...covered.cells],
  };
};

export const CoverageCell: CoverageCellResolvers = {
  count: (cell: Cell) => cell.observed,
  ric: (cell: Cell) => cell.ric.value,
  ricLow: (cell: Cell) => cell.ric.interval?.low ?? null,
  ricHigh: (cell: Cell) => cell.ric.interval?.high ?? null,
  units: (cell: Cell, _args, { load }) => presentEntities(load, cell.units),
};
