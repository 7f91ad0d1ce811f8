import { headCell, type Cell, type Sheet } from '../exchange/table/sheet.ts';
import type { Value } from '../exchange/table/table.ts';
import type { Ask } from './ask.ts';
import type { Request } from './export.ts';
import { tableOf, type Both, type Column } from './language.ts';
import { SourcesExportDocument, type SourcesExportQuery } from './operations.generated.ts';

type Counted = SourcesExportQuery['statistics']['bySource'][number];

const words = {
  sheet: { zh: '说明', en: 'About' },
  arguments: { zh: '提问', en: 'Question' },
  date: { zh: '导出时间', en: 'Exported at' },
  address: { zh: '再次获取', en: 'Get it again' },
  cut: { zh: '长文字', en: 'Long texts' },
  cutMeans: {
    zh: '一格最多 32,767 个字符，更长的以“…”结尾；CSV 中是全文。',
    en: 'A cell holds 32,767 characters; longer text ends with “…” and is whole in the CSV.',
  },
  sources: {
    zh: '数据来源（按所支撑的实体和联系的数目）',
    en: 'Sources of the data (by how many entities and links rest on them)',
  },
} as const satisfies Record<string, Both>;

const sourceColumns: readonly Column<Counted>[] = [
  { head: { zh: '编号', en: 'id' }, of: ({ source }) => source.id },
  { head: { zh: '标题', en: 'title (zh)' }, of: ({ source }) => source.titleZh },
  { head: { zh: '英文标题', en: 'title (en)' }, of: ({ source }) => source.titleEn },
  { head: { zh: '发布者', en: 'publisher' }, of: ({ source }) => source.publisher },
  { head: { zh: '许可', en: 'licence' }, of: ({ source }) => source.licence },
  { head: { zh: '署名', en: 'credit' }, of: ({ source }) => source.credit },
  { head: { zh: '网址', en: 'address' }, of: ({ source }) => source.url },
  { head: { zh: '实体和联系', en: 'entities and links' }, of: ({ count }) => count },
];

/** The sources that the caller may see, or those of them that the question names. */
const sourcesOf = async (ask: Ask, said: URLSearchParams): Promise<Counted[]> => {
  const named = said.getAll('sources').flatMap((ids) => ids.split(','));
  const { statistics } = await ask(SourcesExportDocument, {});
  return statistics.bySource
    .filter(({ source }) => named.length === 0 || named.includes(source.id))
    .toSorted((a, b) => b.count - a.count);
};

/** A line of what is to be known: what it is, and what it says. */
export type Fact = readonly [Both, ...(Value | Cell)[]];

/** The sheet that tells what was asked, on what it rests and how to get it again. */
export const aboutSheet = async (title: Both, facts: readonly Fact[], request: Request): Promise<Sheet> => {
  const { language, said, address, ask } = request;
  const sources = tableOf(sourceColumns, await sourcesOf(ask, said), language);
  const all: Fact[] = [
    ...[...said].filter(([name]) => name !== 'lang').map((pair): Fact => [words.arguments, pair.join(' = ')]),
    ...facts,
    [words.date, new Date().toISOString()],
    [words.address, address],
    [words.cut, words.cutMeans[language]],
  ];
  return {
    name: words.sheet[language],
    widths: [24, 60, 60, 24, 24, 32, 40, 18],
    rows: [
      [headCell(title[language])],
      ...all.map(([label, ...values]) => [label[language], ...values]),
      [],
      [headCell(words.sources[language])],
      sources.heads.map(headCell),
      ...sources.rows,
    ],
  };
};
