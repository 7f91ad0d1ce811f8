import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { zh } from '../../support/words.ts';
import { csvOf } from '../../../client/takeaway/csv.ts';
import { fileName } from '../../../client/takeaway/fileName.ts';
import { jsonOf } from '../../../client/takeaway/json.ts';
import { creditLines, sourcesOf } from '../../../client/takeaway/sources.ts';
import { entitiesCsv, linksCsv, sourcesCsv } from '../../../client/takeaway/tables.ts';
import { takenOf, type Taken } from '../../../client/takeaway/taken.ts';
import { aLink, anEntity, anOntology } from '../support/network.ts';

const source = (id: string, more = {}) => ({
  id,
  kind: 'OPEN_DATA' as const,
  titleZh: `题${id}`,
  titleEn: `Title ${id}`,
  publisher: null,
  licence: 'CC0',
  credit: '甲',
  url: null,
  ...more,
});

const evidence = (...sources: ReturnType<typeof source>[]) =>
  sources.map((one) => ({
    locator: null,
    quote: '原文',
    claim: null,
    origin: 'DOCUMENT' as const,
    confidence: 'VERIFIED' as const,
    source: one,
  }));

const entity = (id: string, nameZh: string, ...sources: ReturnType<typeof source>[]) => ({
  ...anEntity(id, 'CITY', { nameZh }),
  aliases: ['甲', '乙'],
  startYear: 1994,
  placeZh: null,
  placeEn: null,
  website: null,
  descriptionZh: null,
  descriptionEn: null,
  confidence: 'VERIFIED' as const,
  location: { latitude: -1.5, longitude: 120 },
  evidence: evidence(...sources),
});

const taken: Taken = {
  entities: [
    entity('a', '=HYPERLINK("x"),\n引"号', source('s'), source('p', { kind: 'DOCUMENT' })),
    entity('b', '乙', source('s')),
  ],
  links: [
    {
      ...aLink('ab', 'a', 'b'),
      verb: '共建',
      relation: null,
      since: null,
      until: null,
      weight: 0.5,
      evidence: evidence(source('s')),
    },
  ],
};

const rowsOf = (csv: string) => parse(csv, { bom: true, columns: true }) as Record<string, string>[];

it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '＝1', '＋1', '－1', '＠x'])(
  'runs no text as a formula: %j',
  (text) => {
    const [row] = rowsOf(csvOf(['头'], [[text]]));
    expect(row).toEqual({ 头: `'${text}` });
  },
);

it('keeps numbers numbers, and what is not there empty', () => {
  expect(csvOf(['a', 'b', 'c'], [[-1.5, null, '甲,"乙"']])).toBe('\uFEFFa,b,c\r\n-1.5,,"甲,""乙"""\r\n');
});

it('has an entity a line, with its sources', () => {
  const rows = rowsOf(entitiesCsv(taken, anOntology(), 'zh', zh.taking));
  expect(rows.map(({ 编号 }) => 编号)).toEqual(['a', 'b']);
  expect(rows[0]).toMatchObject({
    中文名: `'=HYPERLINK("x"),\n引"号`,
    类别: '城市',
    别名: '甲 | 乙',
    纬度: '-1.5',
    来源编号: 's | p',
    依据数: '2',
    原文: '原文',
  });
});

it('has a link a line, with both ends by id and by name', () => {
  expect(rowsOf(linksCsv(taken, anOntology(), 'zh', zh.taking))).toEqual([
    expect.objectContaining({ 起点编号: 'a', 终点编号: 'b', 终点: '乙', 类别: '位于', 权重: '0.5', 原文动词: '共建' }),
  ]);
});

it('counts under each source the entities and links that rest on it, once each', () => {
  expect(sourcesOf(taken).map(({ id, supports }) => [id, supports])).toEqual([
    ['s', 3],
    ['p', 1],
  ]);
  expect(rowsOf(sourcesCsv(taken, zh.taking))[0]).toMatchObject({ 许可: 'CC0', 署名: '甲', 支撑的实体和联系: '3' });
});

it('names documents, counts the rest, and never leaves out terms and credits', () => {
  expect(creditLines(sourcesOf(taken), 'zh', zh.taking)).toEqual([
    '来源：题p；另有 1 处公开来源。',
    '数据许可与署名：甲 · CC0。',
  ]);
});

it('refers from evidence to sources that stand once in the file', () => {
  const json = JSON.parse(jsonOf(taken, { title: '题', date: new Date(0), query: 'query' })) as {
    sources: { id: string }[];
    entities: { evidence: { source: string }[] }[];
    query: string;
  };
  expect(json.sources.map(({ id }) => id)).toEqual(['s', 'p']);
  expect(json.entities[0]!.evidence.map((piece) => piece.source)).toEqual(['s', 'p']);
  expect(json.query).toBe('query');
});

it('takes of an answer what is shown, in that order, and no more', () => {
  const some = takenOf(taken, { entities: [{ id: 'b' }, { id: 'elsewhere' }], links: [] });
  expect(some.entities.map(({ id }) => id)).toEqual(['b']);
  expect(some.links).toEqual([]);
});

it('names a file by what it is and the day, with nothing that a file system refuses', () => {
  expect(fileName(['网络', 'a/b:c'], new Date(2026, 0, 5), 'csv')).toBe('网络-a b c-2026-01-05.csv');
});
