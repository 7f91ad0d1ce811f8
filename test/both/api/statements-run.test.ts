import { expect, it } from 'vitest';
import { serve } from '../../support/api.ts';

const api = serve();

const run = async (query: string, variables: Record<string, unknown> = {}) => {
  api.forget();
  await api.data(query, variables);
  return [...api.statements].sort();
};

const nested = `query ($first: Int!) {
  entities(first: $first) { nodes { links(first: 50) { totalCount nodes { to { nameZh } evidence { source { id } } } } } }
}`;

it.each([1, 10, 100])('asks four statements for the links, ends, evidence and counts of %i entities', async (first) => {
  expect(await run(nested, { first })).toEqual([
    'entity/page',
    'link/count-of-entities',
    'link/page-of-entities',
    'source/by-ids',
  ]);
});

it.each([10, 500])(
  'asks four statements for a network of at most %i entities with the ends of its links',
  async (limit) => {
    const query =
      'query ($limit: Int!) { network(limit: $limit) { entities { id } links { from { nameZh } to { nameZh } } leftOut { links } } }';
    expect(await run(query, { limit })).toEqual([
      'entity/count',
      'network/count-links',
      'network/entities',
      'network/links-among',
    ]);
  },
);

it.each([1, 2, 3])('asks one statement a step and three more for a neighbourhood of depth %i', async (depth) => {
  const query =
    'query ($depth: Int!) { neighbourhood(ids: ["cty:SG", "cty:IL"], depth: $depth, limit: 500) { entities { id } links { id } leftOut { links } } }';
  const statements = await run(query, { depth });
  expect(statements.filter((name) => name === 'network/neighbours')).toHaveLength(depth);
  expect(statements).toHaveLength(depth + 3);
});

it.each([1, 50])('asks the same few statements for %i paths with the evidence of each link', async (k) => {
  const query =
    'query ($k: Int!) { paths(from: "cty:IL", to: "reg:js", k: $k, maxLength: 4) { entities { id } links { evidence { source { id } } } } }';
  const statements = await run(query, { k });
  expect(statements.filter((name) => name === 'network/steps')).toHaveLength(4);
  expect(statements.filter((name) => name !== 'network/steps')).toEqual([
    'entity/by-ids',
    'entity/by-ids',
    'network/links-from',
    'source/by-ids',
  ]);
});

it('asks once for what several fields of a question want', async () => {
  const query = '{ a: node(id: "park:sip") { id } b: node(id: "park:cih") { id } c: node(id: "park:sip") { id } }';
  expect(await run(query)).toEqual(['entity/by-ids']);
});

it('asks for nothing where the ontology is wanted', async () => {
  expect(await run('{ ontology { kinds { name } } }')).toEqual([]);
});
