import { getIntrospectionQuery } from 'graphql';
import { expect, it } from 'vitest';
import { createAnalyst } from '../../../server/analysis/analyst.ts';
import { createApi } from '../../../server/api.ts';
import { createContext } from '../../../server/schema/context.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { importsInto } from '../../support/imports.ts';

const empty = { engine: 'embedded', reader: () => async () => [] } as unknown as Graph;
const api = createApi({ log: () => {} });

const costOf = async (query: string, variables: Record<string, unknown> = {}) => {
  const contextValue = createContext(empty, { hidden: [] }, createAnalyst({ log: () => {} }), importsInto(empty));
  const { body } = await api.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('the answer is not a single one');
  const { cost } = body.singleResult.extensions as { cost: { value: number } };
  return cost.value;
};

// An object costs one, a list as many objects as it may hold; plain values are free.
it.each([
  ['{ entities(first: 1) { totalCount } }', 1],
  ['{ entities(first: 100) { totalCount } }', 1],
  ['{ node(id: "x") { id } }', 1],
  ['{ node(id: "x") { ... on Entity { id nameZh nameEn layer } } }', 1],
  ['{ ontology { kinds { name labelZh labelEn } } }', 17],
])('%s costs %i', async (query, cost) => {
  expect(await costOf(query)).toBe(cost);
});

it.each(['nodes', 'edges'])('%s cost as many as are asked for', async (list) => {
  const fields =
    list === 'nodes'
      ? 'links(first: 2) { nodes { from { id } } }'
      : 'node { links(first: 2) { nodes { from { id } } } }';
  const [one, ten] = await Promise.all(
    [1, 10].map((first) => costOf(`{ entities(first: ${first}) { ${list} { ${fields} } } }`)),
  );
  expect((ten ?? 0) - 1).toBe(10 * ((one ?? 0) - 1));
  expect(one).toBeGreaterThan(1);
});

it.each([
  ['entities(first: $n) { nodes { location { note } } }'],
  ['network(limit: $n) { entities { location { note } } }'],
  ['neighbourhood(ids: [], limit: $n) { entities { location { note } } }'],
  ['search(text: "a", first: $n) { nodes { entity { id } } }'],
])('%s grows with n, whether n is written or a variable', async (field) => {
  const [few, many] = await Promise.all([2, 20].map((n) => costOf(`query ($n: Int!) { ${field} }`, { n })));
  expect((many ?? 0) - 1).toBe(10 * ((few ?? 0) - 1));
  expect(few).toBeGreaterThan(1);
  expect(await costOf(`{ ${field.replace('$n', '20')} }`)).toBe(many);
});

it.each([
  [
    'whether a part is included',
    'query ($deep: Boolean!) { entities(first: 2) { nodes { id } } network(limit: 50) @include(if: $deep) { entities { location { note } } } }',
    { deep: false },
    { deep: true },
  ],
  [
    'the list that stands for one that is not given',
    'query ($ids: [ID!]! = ["a", "b", "c", "d"]) { neighbourCounts(ids: $ids) { kinds { count } } }',
    { ids: 'a' },
    {},
  ],
  [
    'the number that stands for one that is not given',
    'query ($n: Int = 90) { network(limit: $n) { entities { location { note } } } }',
    { n: 2 },
    {},
  ],
])('is reckoned anew with other variables: %s', async (_, query, few, many) => {
  const cheap = await costOf(query, few);
  expect(await costOf(query, many)).toBeGreaterThan(cheap);
  expect(await costOf(query, few)).toBe(cheap);
});

it('counts each of a list of lists that says how many it holds', async () => {
  expect(await costOf('{ paths(from: "a", to: "b", k: 2) { entities { id } links { id } } }')).toBe(2 * (5 + 5));
  expect(await costOf('{ search(text: "a", first: 1) { facets(first: 20) { values { id } } } }')).toBe(1 + 7 * 21);
});

it('never takes one part of a question for a rebate on another', async () => {
  const dear = 'network(limit: 5000) { entities { location { note } } }';
  const cost = await costOf(`{ ${dear} }`);
  expect(await costOf(`{ ${dear} entities(first: -1000000) { nodes { location { note } } } }`)).toBe(cost + 1);
});

it('counts what the schema says of itself too', async () => {
  expect(await costOf(getIntrospectionQuery())).toBeGreaterThan(1_000);
  expect(await costOf('{ a: __schema { types { name } } b: __schema { types { name } } }')).toBe(
    2 * (await costOf('{ __schema { types { name } } }')),
  );
});

it('counts a list of what is asked by ids for each of them', async () => {
  const query = 'query ($ids: [ID!]!) { neighbourCounts(ids: $ids) { kinds { count } } }';
  const of = (length: number) => costOf(query, { ids: Array.from({ length }, (_, at) => `x:${at}`) });
  expect(await of(1)).toBe(5);
  expect(await of(5_000)).toBe(5_000 * 5);
});

it('adds up what a question asks for beside one another, and spread fragments', async () => {
  const one = await costOf('{ a: entities(first: 10) { nodes { location { note } } } }');
  const both =
    '{ a: entities(first: 10) { ...F } b: entities(first: 10) { ...F } } fragment F on EntityConnection { nodes { location { note } } }';
  expect(await costOf(both)).toBe(2 * one);
});

it('takes the widest of several types', async () => {
  const narrow = '... on Country { location { note } }';
  const wide = '... on CooperationPark { links(first: 100) { nodes { from { id } } } }';
  const [a, b, both] = await Promise.all(
    [narrow, wide, `${narrow} ${wide}`].map((part) => costOf(`{ node(id: "x") { ${part} } }`)),
  );
  expect(both).toBe(Math.max(a ?? 0, b ?? 0));
});
