import { expect, it } from 'vitest';
import { policy, serve } from '../../support/api.ts';
import { small } from '../../support/small.ts';

const api = serve(() => [
  policy(),
  small('anhui', {
    entities: [{ id: 'city:suzhou-ah', kind: 'CITY', layer: 'CONTEXT', nameZh: '宿州', nameEn: 'Suzhou (Anhui)' }],
  }),
]);

const ask = async (text: string, first = 100, after: string | null = null) => {
  const query = `query ($text: String!, $first: Int!, $after: String) {
    search(text: $text, first: $first, after: $after) {
      totalCount nodes { name score entity { id nameZh } } pageInfo { hasNextPage endCursor }
    } }`;
  return (await api.data(query, { text, first, after })).search;
};

const found = async (text: string): Promise<string[]> =>
  (await ask(text)).nodes.map(({ entity }: { entity: { id: string } }) => entity.id);

it.each(['交通', '上海交通大学', 'shjtdx', 'SHJTDX', 'shanghai jiaotong', 'shanghaijiaotong', 'jiaotong', 'shjt'])(
  'finds 上海交通大学 by %s',
  async (text) => {
    expect(await found(text)).toEqual(['xl:nagoya-sjtu']);
  },
);

it('finds 苏州 and 宿州 by suzhou, before anything that only holds the name', async () => {
  const ids = await found('suzhou');
  expect(ids.slice(0, 2)).toEqual(['city:suzhou', 'city:suzhou-ah']);
  expect(ids.slice(2)).toContain('park:sip');
});

it('tells 苏州 from 宿州 when the characters are typed', async () => {
  expect(await found('宿州')).toEqual(['city:suzhou-ah']);
});

it('finds the park first by its acronym SIP, with the name that was hit', async () => {
  const { nodes } = await ask('SIP');
  expect(nodes[0]).toEqual({ name: 'SIP', score: 1, entity: { id: 'park:sip', nameZh: '中新苏州工业园区' } });
});

it('finds what China has in common with Israel by Sino-Israel', async () => {
  const ids = await found('Sino-Israel');
  expect(ids).toEqual(expect.arrayContaining(['park:cih', 'park:cicp', 'xl:il-zhangjiang']));
  expect(await found('sino israel')).toEqual(ids);
});

it.each([
  ['以色列', 'cty:IL'],
  ['israel', 'cty:IL'],
  ['江苏', 'reg:js'],
  ['jiangsu', 'reg:js'],
  ['Suzhou Industrial Park', 'park:sip'],
  ['ITER', 'mega:iter'],
  ['浦江创新论坛', 'evt:pujiang'],
  ['pujiangchuangxinluntan', 'evt:pujiang'],
  ['中以（上海）创新园', 'park:cih'],
  ['中以(上海)创新园', 'park:cih'],
])('puts the exact name first: %s is %s', async (text, id) => {
  expect((await found(text))[0]).toBe(id);
});

it('wants every word, in any order', async () => {
  expect(await found('park suzhou')).toContain('park:sip');
  expect(await found('suzhou park')).toContain('park:sip');
  expect(await found('suzhou unicorn')).toEqual([]);
});

it.each(['', ' ', '%', '_', '.*', '。', '"', "'"])('finds nothing by %j', async (text) => {
  expect(await ask(text)).toEqual({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
});

it.each([
  "' OR 1=1 //",
  '"}) DETACH DELETE e //',
  '$hidden',
  '\\',
  "x' RETURN 1 AS n UNION MATCH (n) DETACH DELETE n //",
])('takes %j for words and nothing else', async (text) => {
  const before = await api.dump();
  const words = text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  for (const { entity } of (await ask(text)).nodes) {
    const { node } = await api.data(
      'query ($id: ID!) { node(id: $id) { ... on Entity { nameZh nameEn aliases } ... on Policy { docNumber } } }',
      {
        id: entity.id,
      },
    );
    const names = JSON.stringify(node).toLowerCase();
    expect(words.filter((word) => !names.includes(word))).toEqual([]);
  }
  expect(await api.dump()).toEqual(before);
});

it('pages through all hits, each once, in the order of one long page', async () => {
  const whole = await ask('shanghai');
  expect(whole.nodes).toHaveLength(whole.totalCount);
  const paged: unknown[] = [];
  for (let page = await ask('shanghai', 4); ; page = await ask('shanghai', 4, page.pageInfo.endCursor)) {
    paged.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) break;
  }
  expect(paged).toEqual(whole.nodes);
});

it('ranks by score from 1 to 0, best first', async () => {
  for (const text of ['suzhou', 'park', '创新', 'zx']) {
    const scores = (await ask(text)).nodes.map(({ score }: { score: number }) => score);
    expect(scores.length).toBeGreaterThan(3);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score: number) => score > 0 && score <= 1)).toBe(true);
  }
});
