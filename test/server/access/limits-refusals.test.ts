import { expect, it } from 'vitest';
import { limits } from '../../../server/access/limits.ts';
import { listen } from '../../support/listening.ts';
import type { Graph } from '../../../server/graph/graph.ts';

const { get, logged } = listen(() => ({ engine: 'embedded', reader: () => async () => [] }) as unknown as Graph);

const ask = async (query: string, variables: Record<string, unknown> = {}) => {
  const begin = performance.now();
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  const response = await get('/graphql', headers, { method: 'POST', body: JSON.stringify({ query, variables }) });
  const text = await response.text();
  const milliseconds = performance.now() - begin;
  const { errors = [] } = JSON.parse(text) as { errors?: { message: string; extensions: Record<string, unknown> }[] };
  return { status: response.status, errors, milliseconds, characters: text.length };
};

const nested = (levels: number) =>
  `{ node(id: "x") { ${'... on Entity { links(first: 1) { nodes { from { '.repeat(levels)} id ${'} } } }'.repeat(levels)} } }`;
const many = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');
const doubling = (levels: number) =>
  `{ node(id: "x") { ...F0 } } ${many(levels, (at) => `fragment F${at} on Entity { id ...F${at + 1} ...F${at + 1} }`)} fragment F${levels} on Entity { id }`;

it.each([
  ['depth', nested(5), { value: 17 }],
  ['depth', `{ ...A } fragment A on Query { ${nested(5).slice(2, -2)} }`, { value: 17 }],
  ['aliases', `{ ${many(31, (at) => `a${at}: statistics { entities }`)} }`, { value: 31 }],
  ['aliases', `{ ${many(300, (at) => `a${at}: __typename`)} }`, { value: 300 }],
  ['cost', '{ network(limit: 5000) { entities { links(first: 100) { nodes { from { id } } } } } }', { value: 505_001 }],
  ['tokens', `{ ${'__typename '.repeat(4_000)} }`, {}],
  ['comparisons', `{ ${'__typename '.repeat(3_900)} }`, {}],
  ['tokens', `{ __typename ${'@include(if: true) '.repeat(700)} }`, {}],
  ['selections', doubling(20), {}],
  ['selections', doubling(150), {}],
  ['introspection', '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }', {}],
])('refuses more %s than there may be, and says how much that is: %.60s', async (limit, query, found) => {
  const { status, errors, milliseconds } = await ask(query);
  expect(status).toBe(400);
  expect(errors).toHaveLength(1);
  expect(errors[0]?.extensions).toMatchObject({
    code: 'LIMIT_EXCEEDED',
    limit,
    allowed: limits[limit as 'depth'],
    ...found,
  });
  expect(errors[0]?.message).toMatch(String(limits[limit as 'depth']));
  expect(milliseconds).toBeLessThan(2_000);
});

it('takes what the limits allow to the last', async () => {
  for (const query of [
    nested(4),
    `{ ${many(30, (at) => `a${at}: __typename`)} }`,
    `{ ${'__typename '.repeat(700)} ${'# and more words'.repeat(1_000)}\n}`,
    '{ __schema { types { fields { type { fields { name } } } } } }',
  ])
    expect(await ask(query)).toMatchObject({ status: 200, errors: [] });
});

it.each([
  [
    'fragments that go round',
    '{ node(id: "x") { ...A } } fragment A on Entity { id ...B } fragment B on Entity { ...A }',
  ],
  ['a fragment in itself', '{ ...A } fragment A on Query { ...A }'],
  ['a directive nobody knows, again and again', `{ __typename ${'@a '.repeat(1_900)} }`],
  ['the same directive again and again', `{ __typename ${'@skip(if: false) '.repeat(600)} }`],
  ['fields nobody knows', `{ ${many(3_900, (at) => `entitie${at}`)} }`],
  ['the same field with other arguments', `{ ${many(430, (at) => `entities(first: ${at}) { totalCount }`)} }`],
  ['nested fields that cannot be merged', `{ ${many(250, (at) => `node(id: "${at}") { ... on Entity { id } }`)} }`],
  ['lists within lists', `{ entities(first: ${'['.repeat(1_900)}${']'.repeat(1_900)}) { totalCount } }`],
])('answers soon, shortly and once for all to %s', async (_, query) => {
  const { status, errors, milliseconds, characters } = await ask(query);
  expect(status).toBe(400);
  expect(errors.length).toBeLessThanOrEqual(limits.mistakes + 1);
  for (const { extensions } of errors)
    expect(extensions['code']).toMatch(/^(GRAPHQL_VALIDATION_FAILED|LIMIT_EXCEEDED)$/);
  expect(characters).toBeLessThan(20_000);
  expect(milliseconds).toBeLessThan(2_000);
  expect(logged).toEqual([]);
});

it('suggests nothing but what the public schema says', async () => {
  const { errors } = await ask('{ entitis(first: 1) { totalCount } node(id: "park:si") { idd } }');
  expect(errors[0]?.message).toContain('Did you mean "entities"');
  const { errors: none } = await ask('{ node(id: "park:si") { id } }');
  expect(none).toEqual([]);
});
