import { expect, it } from 'vitest';
import type { Ask } from '../../../server/export/ask.ts';
import { gapsExport } from '../../../server/export/gaps.ts';
import type { GapsExportQuery } from '../../../server/export/operations.generated.ts';

type Gap = GapsExportQuery['gaps']['nodes'][number];

const gap = (id: string, more: Partial<Gap> = {}): Gap => ({
  id,
  kind: 'INCOMPLETE',
  severity: { level: 'LOW', reason: 'one of many', reasonZh: '许多之一' },
  status: { state: 'OPEN' },
  sentenceZh: '甲没有运营机构。',
  sentenceEn: 'A has no operator.',
  subjects: [{ id: 'park:a', nameZh: '甲', nameEn: 'A' }],
  missingZh: '运营机构',
  missingEn: 'operator',
  expected: 1,
  observed: 0,
  method: { name: 'presence', parameters: { minimum: 1, kinds: ['X'] } },
  evidence: [],
  measures: [],
  remedyZh: '补上。',
  remedyEn: 'Add it.',
  ...more,
});

/** Answers page after page, and keeps what it was asked. */
const answering = (...pages: Gap[][]) => {
  const asked: unknown[] = [];
  const ask = (async (_operation: unknown, variables: unknown) => {
    asked.push(variables);
    const at = asked.length;
    const pageInfo = { hasNextPage: at < pages.length, endCursor: `c${at}` };
    return { gaps: { totalCount: pages.flat().length, notSaid: [], nodes: pages[at - 1], pageInfo } };
  }) as Ask;
  return { ask, asked };
};

const tableOf = async (ask: Ask, language: 'zh' | 'en' = 'en') => {
  const request = { said: new URLSearchParams(), address: '/export/gaps.csv', language, ask };
  const { table } = await gapsExport.answer({ filter: { levels: ['LOW'] } }, request);
  const { heads, rows } = table();
  return { heads, lines: [...rows].map((row) => Object.fromEntries(row.map((value, at) => [heads[at], value]))) };
};

it('takes every page, with the same filter', async () => {
  const { ask, asked } = answering([gap('gap:1'), gap('gap:2')], [gap('gap:3')]);
  const { lines } = await tableOf(ask);
  expect(lines.map(({ id }) => id)).toEqual(['gap:1', 'gap:2', 'gap:3']);
  const filter = { levels: ['LOW'] };
  expect(asked).toEqual([
    { filter, after: null },
    { filter, after: 'c1' },
  ]);
});

it('says of a gap all that a reader needs, each in its column', async () => {
  const source = (id: string) => ({ id, titleZh: `${id}名`, titleEn: `${id} title` });
  const evidence = [
    { quote: '建设“创新中心”', source: source('src:1') },
    { quote: null, source: source('src:1') },
    { quote: '二', source: source('src:2') },
  ];
  const measures = [{ id: 'mea:1', nameZh: '措施', nameEn: 'Measure' }];
  const { lines } = await tableOf(answering([gap('gap:1', { evidence, measures })]).ask);
  expect(lines[0]).toMatchObject({
    kind: 'INCOMPLETE',
    level: 'LOW',
    state: 'OPEN',
    'subject ids': 'park:a',
    'subjects (zh)': '甲',
    expected: 1,
    observed: 0,
    parameters: '{"minimum":1,"kinds":["X"]}',
    quotes: '建设“创新中心” | 二',
    'source ids': 'src:1;src:2',
    'sources (en)': 'src:1 title; src:2 title',
    'measure ids': 'mea:1',
  });
});

it('has as many columns in Chinese, none of them twice', async () => {
  const { ask } = answering([]);
  const [{ heads: zh }, { heads: en }] = [await tableOf(ask, 'zh'), await tableOf(answering([]).ask)];
  expect([new Set(zh).size, new Set(en).size]).toEqual([en.length, zh.length]);
});
