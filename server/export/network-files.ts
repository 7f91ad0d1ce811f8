import type { Writable } from 'node:stream';
import { writeCsv } from '../exchange/table/csv.ts';
import { sheetOf, type StreamedSheet } from '../exchange/table/sheet.ts';
import type { StreamedTable } from '../exchange/table/table.ts';
import { writeXlsx } from '../exchange/table/xlsx.ts';
import { writtenFormats } from '../exchange/written/formats.ts';
import { networkOf } from '../exchange/written/network.ts';
import type { GraphPart } from '../exchange/written/part.ts';
import type { Both, Column, Language } from './language.ts';
import { entityColumns, linkColumns, sourceColumns } from './network-columns.ts';
import { Refusal } from './refusal.ts';

/** A file that a part of the graph can be taken away as, at `/export/<path>`. */
export interface NetworkFile {
  path: string;
  mediaType: string;
  /** What is lost in it. */
  leavesOut: readonly string[];
  /** Gets ready what is needed to write it, and refuses what cannot be written; then it is written as it is read. */
  prepare: (part: GraphPart, language: Language, signal: AbortSignal) => Promise<(to: Writable) => Promise<void>>;
}

/** Rows of a workbook in all: it stands in memory while it is made. */
const mostRows = 100_000;

const tableOf = <Row>(
  columns: readonly Column<Row>[],
  rows: AsyncIterable<Row>,
  language: Language,
): StreamedTable => ({
  heads: columns.map(({ head }) => head[language]),
  rows: (async function* () {
    for await (const row of rows) yield columns.map(({ of }) => of(row));
  })(),
});

async function* each<Row>(rows: readonly Row[]) {
  yield* rows;
}

const csv = (
  path: string,
  other: string,
  table: (part: GraphPart, language: Language) => StreamedTable,
): NetworkFile => ({
  path: `${path}.csv`,
  mediaType: 'text/csv; charset=utf-8',
  leavesOut: [other, 'that text which begins like a formula does not begin with an apostrophe'],
  prepare: async (part, language) => (to) => writeCsv(table(part, language), to),
});

const streamed = (name: string, { heads, rows }: StreamedTable): StreamedSheet => {
  const empty = sheetOf(name, { heads, rows: [] });
  return {
    ...empty,
    rows: (async function* () {
      yield* empty.rows;
      yield* rows;
    })(),
  };
};

const sheets = {
  entities: { zh: '实体', en: 'Entities' },
  links: { zh: '联系', en: 'Links' },
  sources: { zh: '来源', en: 'Sources' },
} as const satisfies Record<string, Both>;

const refuseTooMany = async ({ entityCount, links }: GraphPart) => {
  const tooMany = () =>
    new Refusal(
      `A workbook holds ${mostRows} entities and links here; take entities.csv and links.csv.`,
      'LIMIT_EXCEEDED',
    );
  let rows = entityCount;
  if (rows > mostRows) throw tooMany();
  for await (const _ of links()) if ((rows += 1) > mostRows) throw tooMany();
};

const workbook: NetworkFile = {
  path: 'network.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  leavesOut: ['what is beyond 32,767 characters in a cell'],
  prepare: async (part, language, signal) => {
    await refuseTooMany(part);
    const book = await writeXlsx(
      [
        streamed(sheets.entities[language], tableOf(entityColumns, part.entities(), language)),
        streamed(sheets.links[language], tableOf(linkColumns, part.links(), language)),
        streamed(sheets.sources[language], tableOf(sourceColumns, each(await part.sources()), language)),
      ],
      signal,
    );
    return async (to) => void to.end(book);
  },
};

export const networkFiles: readonly NetworkFile[] = [
  ...writtenFormats.map(({ ending, mediaType, leavesOut, write }): NetworkFile => ({
    path: `network.${ending}`,
    mediaType: mediaType.includes('json') ? mediaType : `${mediaType}; charset=utf-8`,
    leavesOut,
    prepare: async (part, language) => {
      const network = await networkOf(part, language);
      return (to) => write(network, to);
    },
  })),
  csv('entities', 'links and what is known of sources', (part, language) =>
    tableOf(entityColumns, part.entities(), language),
  ),
  csv('links', 'entities and what is known of sources', (part, language) =>
    tableOf(linkColumns, part.links(), language),
  ),
  workbook,
];
