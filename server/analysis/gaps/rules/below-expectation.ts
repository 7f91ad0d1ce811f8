import type { DimensionName } from '../../../ontology/dimensions.ts';
import { tableFigures, type CellFigures } from '../../cell-figures.ts';
import { countPairs, countRectangle, type Counts } from '../../counts.ts';
import { fingerprintOf } from '../../fingerprint.ts';
import { minimumToSay, preferredNullModel } from '../../expectation.ts';
import { gapId, words, type Finding, type Level, type Rule, type Words, type Worlds } from '../finding.ts';
import { isSpokenFor } from '../spoken-for.ts';
import type { World } from '../world.ts';

type Table = readonly [rows: DimensionName, columns: DimensionName];

/** Pairs that are looked at. */
const tables: readonly Table[] = [
  ['COUNTRY', 'COUNTRY'],
  ['REGION', 'COUNTRY'],
  ['FIELD', 'COUNTRY'],
  ['REGION', 'FIELD'],
];
/** A false discovery rate above this says nothing. */
const significant = 0.05;

/** More than this share of what is expected is hardly a lack, however certain it is. */
const mostOfExpected = 0.8;

/** Rows and columns of each unit. */
interface Lists {
  unit: string;
  rows: readonly string[];
  columns: readonly string[];
}

const listsOf = (world: World, [rows, columns]: Table): Lists[] =>
  world.units.map(({ id }) => ({ unit: id, rows: world.membersOf(rows, id), columns: world.membersOf(columns, id) }));

const countsOf = (lists: readonly Lists[], [rows, columns]: Table): Counts =>
  rows === columns
    ? countPairs(lists.map((list) => ({ unit: list.unit, participants: list.rows })))
    : countRectangle(lists);

/** Units that can fill a cell. */
const jointOf = (lists: readonly Lists[], [rows, columns]: Table): Lists[] =>
  rows === columns
    ? lists.filter((list) => list.rows.length > 1)
    : lists.filter((list) => list.rows.length > 0 && list.columns.length > 0);

interface Low {
  level: Level;
  cell: CellFigures;
  method: Finding['method'];
  reason: Words;
}

/**
 * Significantly fewer than chance gives, tested over joint units: one of a single member can have no pair, and would make
 * every pair look rare.
 */
const significantlyLow = (cells: readonly CellFigures[]): Low[] =>
  cells
    .filter(
      ({ ratio, pAdjusted }) =>
        ratio !== null && ratio <= mostOfExpected && pAdjusted !== null && pAdjusted <= significant,
    )
    .map((cell) => {
      const { ratio, pAdjusted, nullModel, joint } = cell;
      const p = (pAdjusted ?? 0).toPrecision(2);
      const parameters = { n: joint.n, rowUnits: joint.sx, columnUnits: joint.sy, ratio, pAdjusted, nullModel };
      return {
        level: 'MEDIUM' as const,
        cell,
        method: {
          name: 'HYPERGEOMETRIC_LOWER_TAIL',
          parameters: { ...parameters, falseDiscoveryRate: significant, mostOfExpected },
        },
        reason: words(`偶然少到如此的概率，校正后为 ${p}。`, `The chance of so few, adjusted for all pairs, is ${p}.`),
      };
    });

/** None at all where chance would give at least three: the zeros that a matrix marks as under expectation. */
const remarkableZeros = (counts: Counts): Low[] =>
  tableFigures(counts, preferredNullModel(counts))
    .filter(({ remarkable }) => remarkable)
    .map((cell) => {
      const { lambda, p0, nullModel, joint } = cell;
      const p = (p0 ?? 0).toPrecision(2);
      // One zero among many cells, and not adjusted for them: a hint.
      return {
        level: 'LOW' as const,
        cell,
        method: {
          name: 'ZERO_RULE',
          parameters: { n: joint.n, rowUnits: joint.sx, columnUnits: joint.sy, lambda, p0, nullModel },
        },
        reason: words(`偶然一个也没有的概率只有 ${p}。`, `The chance of none at all is only ${p}.`),
      };
    });

const finding = ([rows, columns]: Table, { cell, method, reason, level }: Low): Finding => ({
  id: gapId('BELOW_EXPECTATION', [cell.row, cell.column], `${rows}-${columns}`),
  kind: 'BELOW_EXPECTATION',
  family: `below-expectation:${rows}:${columns}`,
  subjects: [cell.row, cell.column],
  missing: words('合作单元', 'units of cooperation'),
  expected: cell.expected ?? 0,
  observed: cell.observed,
  open: true,
  method,
  restsOn: [cell.row, cell.column],
  measures: [],
  elsewhere: [],
  closedBy: [],
  ghosts: [{ kind: 'PARTNERS_WITH', from: cell.row, to: cell.column, label: words('合作', 'cooperation') }],
  severity: { level, reason },
});

/** What is low in a table, and whether there are units enough to say so. */
interface Outcome {
  n: number;
  enough: boolean;
  low: readonly Low[];
}

const lowIn = (lists: readonly Lists[], table: Table): Outcome => {
  const joint = countsOf(jointOf(lists, table), table);
  const cells = tableFigures(joint, 'LINK');
  const enough = cells.some(({ joint: { sx, sy, n } }) => n > 0 && (sx * sy) / n >= minimumToSay);
  const low = enough ? [...remarkableZeros(countsOf(lists, table)), ...significantlyLow(cells)] : [];
  return { n: joint.n, enough, low };
};

/** Counted again only where who is in which unit has changed. */
const outcomeOf = ({ here, recall }: Worlds, table: Table): Outcome => {
  const lists = listsOf(here, table);
  const lines = lists.map(({ unit, rows, columns }) => `${unit}\n${rows.join(' ')}\n${columns.join(' ')}`);
  return recall(`below expectation ${table.join(' ')} ${fingerprintOf(lines)}`, () => lowIn(lists, table));
};

const tooFew = (outcomes: readonly Outcome[]): Words => {
  const most = Math.max(0, ...outcomes.map(({ n }) => n));
  return words(
    `合作单元太少（最多 ${most} 个），没有一对的预期达到 ${minimumToSay} 个，说不出哪一对偏少。`,
    `Too few units to say (${most} at most): no pair can be expected to have ${minimumToSay}, so none can be called too rare.`,
  );
};

/** A pair with significantly fewer units than chance gives it, or with none where chance would give several. */
export const belowExpectation: Rule = {
  kind: 'BELOW_EXPECTATION',
  find: (worlds) => {
    const { here } = worlds;
    const isSaid = (id: string) => isSpokenFor(here, id, null);
    const outcomes = tables.map((table) => ({ table, ...outcomeOf(worlds, table) }));
    const findings = outcomes.flatMap(({ table, low }) =>
      low
        .filter(({ cell: { row, column } }) => table[0] !== table[1] || row < column)
        .filter(({ cell: { row, column } }) => isSaid(row) && isSaid(column))
        .map((one) => finding(table, one)),
    );
    return outcomes.some(({ enough }) => enough) ? { findings } : { findings, notSaid: tooFew(outcomes) };
  },
  sentence: ({ subjects: [row = '', column = ''], observed, expected }, nameOf) =>
    words(
      `${nameOf(row).zh}与${nameOf(column).zh}有 ${observed} 个合作单元，按各自规模应有约 ${expected.toFixed(1)} 个。`,
      `${nameOf(row).en} and ${nameOf(column).en} have ${observed} units of cooperation; their sizes would give about ${expected.toFixed(1)}.`,
    ),
  remedy: ({ subjects: [row = '', column = ''] }, nameOf) =>
    words(
      `核对${nameOf(row).zh}与${nameOf(column).zh}之间少的原因，再定是否推动。`,
      `Find out why ${nameOf(row).en} and ${nameOf(column).en} have so few before promoting more.`,
    ),
  title: () => words('合作少于预期的一对', 'Pairs that cooperate less than expected'),
};
