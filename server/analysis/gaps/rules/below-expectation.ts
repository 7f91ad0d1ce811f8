import type { DimensionName } from '../../../ontology/dimensions.ts';
import { tableFigures, type CellFigures } from '../../cell-figures.ts';
import { countPairs, countRectangle, type Counts } from '../../counts.ts';
import { minimumToSay } from '../../expectation.ts';
import { gapId, words, type Finding, type Rule, type Words } from '../finding.ts';
import { isSpokenFor } from '../spoken-for.ts';
import type { World } from '../world.ts';

/** Pairs that are looked at. */
const tables: readonly (readonly [DimensionName, DimensionName])[] = [
  ['COUNTRY', 'COUNTRY'],
  ['REGION', 'COUNTRY'],
  ['FIELD', 'COUNTRY'],
  ['REGION', 'FIELD'],
];
/** A false discovery rate above this says nothing. */
const significant = 0.05;

/** More than this share of what is expected is hardly a lack, however certain it is. */
const mostOfExpected = 0.8;

/** Only units that hold two or more: one of a single member can have no pair, and would make every pair look rare. */
const countsOf = (world: World, [rows, columns]: (typeof tables)[number]): Counts => {
  const lists = world.units.map(({ id }) => ({
    unit: id,
    rows: world.membersOf(rows, id),
    columns: world.membersOf(columns, id),
  }));
  if (rows === columns) {
    return countPairs(
      lists.filter((list) => list.rows.length > 1).map(({ unit, rows: participants }) => ({ unit, participants })),
    );
  }
  return countRectangle(lists.filter((list) => list.rows.length > 0 && list.columns.length > 0));
};

const finding = ([rows, columns]: (typeof tables)[number], n: number, cell: CellFigures): Finding => {
  const { row, column, observed, expected, ratio, pAdjusted } = cell;
  return {
    id: gapId('BELOW_EXPECTATION', [row, column], `${rows}-${columns}`),
    kind: 'BELOW_EXPECTATION',
    family: `below-expectation:${rows}:${columns}`,
    subjects: [row, column],
    missing: words('合作单元', 'units of cooperation'),
    expected: expected ?? 0,
    observed,
    open: true,
    method: {
      name: 'HYPERGEOMETRIC_LOWER_TAIL',
      parameters: {
        n,
        rowUnits: cell.joint.sx,
        columnUnits: cell.joint.sy,
        ratio,
        pAdjusted,
        falseDiscoveryRate: significant,
        mostOfExpected,
        nullModel: 'LINK',
      },
    },
    restsOn: [row, column],
    measures: [],
    elsewhere: [],
    closedBy: [],
    ghosts: [{ kind: 'PARTNERS_WITH', from: row, to: column, label: words('合作', 'cooperation') }],
    severity: {
      level: observed === 0 ? 'HIGH' : 'MEDIUM',
      reason: words(
        `偶然少到如此的概率，校正后为 ${(pAdjusted ?? 0).toPrecision(2)}。`,
        `The chance of so few, adjusted for all pairs, is ${(pAdjusted ?? 0).toPrecision(2)}.`,
      ),
    },
  };
};

const tooFew = (counts: readonly Counts[]): Words => {
  const most = Math.max(0, ...counts.map(({ n }) => n));
  return words(
    `合作单元太少（最多 ${most} 个），没有一对的预期达到 ${minimumToSay} 个，说不出哪一对偏少。`,
    `Too few units to say (${most} at most): no pair can be expected to have ${minimumToSay}, so none can be called too rare.`,
  );
};

/** A pair with significantly fewer units than chance gives it, after Benjamini & Hochberg over all pairs. */
export const belowExpectation: Rule = {
  kind: 'BELOW_EXPECTATION',
  find: ({ here }) => {
    const counted = tables.map((table) => ({ table, counts: countsOf(here, table) }));
    const outcomes = counted.map(({ table, counts }) => {
      const cells = tableFigures(counts, 'LINK');
      const enough = cells.some(({ joint: { sx, sy, n } }) => n > 0 && (sx * sy) / n >= minimumToSay);
      const low = cells
        .filter(({ row, column }) => table[0] !== table[1] || row < column)
        .filter(
          ({ ratio, pAdjusted }) =>
            ratio !== null && ratio <= mostOfExpected && pAdjusted !== null && pAdjusted <= significant,
        )
        .filter(({ row, column }) => isSpokenFor(here, row, null) && isSpokenFor(here, column, null));
      return { enough, findings: enough ? low.map((cell) => finding(table, counts.n, cell)) : [] };
    });
    const findings = outcomes.flatMap((outcome) => outcome.findings);
    return outcomes.some(({ enough }) => enough)
      ? { findings }
      : { findings, notSaid: tooFew(counted.map(({ counts }) => counts)) };
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
  title: () => words('合作明显少于预期的一对', 'Pairs that cooperate clearly less than expected'),
};
