import { sheetOf } from '../exchange/table/sheet.ts';
import { aboutSheet, type Fact } from './about.ts';
import type { Ask } from './ask.ts';
import type { Export } from './export.ts';
import { tableOf, type Both, type Column } from './language.ts';
import {
  GapsExportDocument,
  type GapExportEntityFragment,
  type GapsExportQuery,
  type GapsExportQueryVariables,
} from './operations.generated.ts';

type Page = GapsExportQuery['gaps'];
type Gap = Page['nodes'][number];

const ids = (entities: readonly { id: string }[]) => entities.map(({ id }) => id).join(';');
const named = (entities: readonly GapExportEntityFragment[], name: 'nameZh' | 'nameEn') =>
  entities.map((entity) => entity[name]).join('; ');
const once = (texts: readonly (string | null)[], between: string) =>
  [...new Set(texts.filter((text) => text !== null))].join(between);

const columns: readonly Column<Gap>[] = [
  { head: { zh: '编号', en: 'id' }, of: ({ id }) => id },
  { head: { zh: '规则', en: 'kind' }, of: ({ kind }) => kind },
  { head: { zh: '程度', en: 'level' }, of: ({ severity }) => severity.level },
  { head: { zh: '状态', en: 'state' }, of: ({ status }) => status.state },
  { head: { zh: '结论', en: 'sentence (zh)' }, of: ({ sentenceZh }) => sentenceZh },
  { head: { zh: '结论（英文）', en: 'sentence (en)' }, of: ({ sentenceEn }) => sentenceEn },
  { head: { zh: '程度的理由', en: 'reason (zh)' }, of: ({ severity }) => severity.reasonZh },
  { head: { zh: '程度的理由（英文）', en: 'reason (en)' }, of: ({ severity }) => severity.reason },
  { head: { zh: '对象编号', en: 'subject ids' }, of: ({ subjects }) => ids(subjects) },
  { head: { zh: '对象', en: 'subjects (zh)' }, of: ({ subjects }) => named(subjects, 'nameZh') },
  { head: { zh: '对象（英文）', en: 'subjects (en)' }, of: ({ subjects }) => named(subjects, 'nameEn') },
  { head: { zh: '缺什么', en: 'missing (zh)' }, of: ({ missingZh }) => missingZh },
  { head: { zh: '缺什么（英文）', en: 'missing (en)' }, of: ({ missingEn }) => missingEn },
  { head: { zh: '应有', en: 'expected' }, of: ({ expected }) => expected },
  { head: { zh: '现有', en: 'observed' }, of: ({ observed }) => observed },
  { head: { zh: '方法', en: 'method' }, of: ({ method }) => method.name },
  { head: { zh: '参数', en: 'parameters' }, of: ({ method }) => JSON.stringify(method.parameters) },
  {
    head: { zh: '原文', en: 'quotes' },
    of: ({ evidence }) =>
      once(
        evidence.map(({ quote }) => quote),
        ' | ',
      ),
  },
  {
    head: { zh: '来源编号', en: 'source ids' },
    of: ({ evidence }) =>
      once(
        evidence.map(({ source }) => source.id),
        ';',
      ),
  },
  {
    head: { zh: '来源', en: 'sources (zh)' },
    of: ({ evidence }) =>
      once(
        evidence.map(({ source }) => source.titleZh),
        '; ',
      ),
  },
  {
    head: { zh: '来源（英文）', en: 'sources (en)' },
    of: ({ evidence }) =>
      once(
        evidence.map(({ source }) => source.titleEn),
        '; ',
      ),
  },
  { head: { zh: '措施编号', en: 'measure ids' }, of: ({ measures }) => ids(measures) },
  { head: { zh: '措施', en: 'measures (zh)' }, of: ({ measures }) => named(measures, 'nameZh') },
  { head: { zh: '措施（英文）', en: 'measures (en)' }, of: ({ measures }) => named(measures, 'nameEn') },
  { head: { zh: '怎样补上', en: 'remedy (zh)' }, of: ({ remedyZh }) => remedyZh },
  { head: { zh: '怎样补上（英文）', en: 'remedy (en)' }, of: ({ remedyEn }) => remedyEn },
];

const words = {
  gaps: { zh: '缺口', en: 'Gaps' },
  title: { zh: '缺口清单', en: 'List of gaps' },
  count: { zh: '缺口数', en: 'Gaps' },
  notSaid: { zh: '数据不足，未作判断', en: 'Too little to go on' },
} as const satisfies Record<string, Both>;

/** All findings that fit, page after page. */
const allGaps = async (ask: Ask, variables: GapsExportQueryVariables) => {
  const found: Gap[] = [];
  let page: Page;
  let after: string | null = null;
  do {
    ({ gaps: page } = (await ask(GapsExportDocument, { ...variables, after })) as GapsExportQuery);
    found.push(...page.nodes);
    after = page.pageInfo.endCursor;
  } while (page.pageInfo.hasNextPage);
  return { found, notSaid: page.notSaid };
};

/** Findings, one a line. */
export const gapsExport: Export = {
  path: 'gaps',
  operation: GapsExportDocument.toString(),
  answer: async (variables, request) => {
    const { language, ask } = request;
    const { found, notSaid } = await allGaps(ask, variables as GapsExportQueryVariables);
    const table = () => tableOf(columns, found, language);
    const facts: Fact[] = [
      [words.count, found.length],
      ...notSaid.map(({ kind, reasonZh, reasonEn }): Fact => [
        words.notSaid,
        kind,
        language === 'zh' ? reasonZh : reasonEn,
      ]),
    ];
    return {
      name: { zh: words.title.zh, en: 'gaps' },
      table,
      sheets: async () => [sheetOf(words.gaps[language], table()), await aboutSheet(words.title, facts, request)],
    };
  },
};
