import { expect, it } from 'vitest';
import { serve } from '../../support/api.ts';

const api = serve();

const deep = (levels: number): string =>
  levels === 0 ? 'id' : `id links(first: 1) { nodes { from { ${deep(levels - 1)} } } }`;
const aliases = (count: number) =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: node(id: "x") { id }`).join(' ')} }`;

const costly =
  '{ entities(first: 100) { nodes { links(first: 100) { nodes { to { links(first: 100) { nodes { id } } } } } } } }';

it.each([
  ['depth', `{ node(id: "park:sip") { ... on Entity { ${deep(5)} } } }`, 'is 17 levels deep, it may be 14', 14],
  ['aliases', aliases(31), 'has 31 aliases, it may have 30', 30],
  ['cost', costly, 'it may cost 100000: ask for less at once.', 100_000],
])(
  'refuses a question that goes beyond the limit of %s, and names the limit',
  async (limit, query, sentence, allowed) => {
    api.forget();
    const { errors } = await api.ask(query);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toContain(sentence);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit, allowed });
    expect(api.statements).toEqual([]);
    expect(api.logged).toEqual([]);
  },
);

it('counts the depth of fragments too', async () => {
  const query = `{ node(id: "park:sip") { ...A } } fragment A on Entity { links(first: 1) { nodes { from { ...B } } } }
    fragment B on Entity { ${deep(4)} }`;
  expect((await api.ask(query)).errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'depth' });
});

it('counts the cost of fragments too', async () => {
  const query = `{ entities(first: 100) { nodes { ...A } } } fragment A on Entity { links(first: 100) { nodes { to { ...B } } } }
    fragment B on Entity { links(first: 100) { nodes { id } } }`;
  expect((await api.ask(query)).errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'cost' });
});

it('counts the cost of what variables ask for', async () => {
  const query =
    'query ($n: Int!) { entities(first: $n) { nodes { links(first: $n) { nodes { from { id } to { links(first: $n) { nodes { id } } } } } } } }';
  expect((await api.ask(query, { n: 100 })).errors?.[0]?.extensions).toMatchObject({ limit: 'cost' });
  expect((await api.ask(query, { n: 10 })).errors).toBeUndefined();
});

it('refuses a document of more than 4,000 tokens', async () => {
  const { errors } = await api.ask(`{ node(id: "x") { ${'id '.repeat(4_000)} } }`);
  expect(errors?.[0]?.message).toContain('more than 4000 tokens');
  expect(errors?.[0]?.extensions).toEqual({ code: 'LIMIT_EXCEEDED', limit: 'tokens', allowed: 4_000 });
  expect(api.logged).toEqual([]);
});

it('refuses a fragment that spreads itself instead of going round for ever', async () => {
  const query =
    '{ node(id: "park:sip") { ...F } } fragment F on Entity { links(first: 1) { nodes { from { ...F } } } }';
  expect((await api.ask(query)).errors?.[0]?.message).toBe('Cannot spread fragment "F" within itself.');
});

it('lets through what is just within the limits', async () => {
  expect((await api.ask(aliases(30))).errors).toBeUndefined();
  expect((await api.ask(`{ node(id: "park:sip") { ... on Entity { ${deep(3)} } } }`)).errors).toBeUndefined();
});

it('tells cost and limit with every answer', async () => {
  const few = await api.ask('{ entities(first: 10) { nodes { id links(first: 5) { totalCount } } } }');
  const many = await api.ask('{ entities(first: 100) { nodes { id links(first: 5) { totalCount } } } }');
  const costOf = ({ extensions }: typeof few) => extensions?.['cost'] as { value: number; limit: number };
  expect(costOf(few)).toEqual({ value: expect.any(Number), limit: 100_000 });
  expect((costOf(many).value - 1) / (costOf(few).value - 1)).toBeCloseTo(10);
});

it('lets researchers look at the schema', async () => {
  const { __schema } = await api.data('{ __schema { queryType { fields { name description } } } }');
  const fields = __schema.queryType.fields as { name: string; description: string }[];
  expect(fields.map(({ name }) => name).sort()).toEqual([
    'apiTokens',
    'audit',
    'auditCheck',
    'coverage',
    'entities',
    'gap',
    'gaps',
    'growth',
    'importJob',
    'importJobs',
    'importedDatasets',
    'links',
    'me',
    'neighbourCounts',
    'neighbourhood',
    'network',
    'node',
    'obligations',
    'ontology',
    'paths',
    'people',
    'sameDecisions',
    'sameProposals',
    'savedView',
    'savedViews',
    'search',
    'sharePreview',
    'shares',
    'sources',
    'statistics',
    'whyNoPath',
  ]);
  expect(fields.filter(({ description }) => !description)).toEqual([]);
});
