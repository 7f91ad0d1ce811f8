import { expect, it } from 'vitest';
import { serve } from '../../support/api.ts';
import { small } from '../../support/small.ts';

// Two institutes; that they cooperate is said by an open source, and by a secret document of the partners.
const api = serve(() => [
  small('world', {
    sources: [{ id: 'src:open' }, { id: 'src:secret' }],
    entities: [
      { id: 'ins:a', evidence: [{ source: 'src:open' }] },
      { id: 'ins:b', evidence: [{ source: 'src:open' }, { source: 'src:secret', origin: 'DOCUMENT' }] },
    ],
    links: [
      {
        from: 'ins:a',
        kind: 'PARTNERS_WITH',
        to: 'ins:b',
        evidence: [
          { source: 'src:open', confidence: 'UNVERIFIED' },
          { source: 'src:secret', origin: 'DOCUMENT', confidence: 'VERIFIED' },
        ],
      },
    ],
  }),
]);

const filters = ['{ sources: ["src:secret"] }', '{ origins: [DOCUMENT] }'];

const questions = filters.flatMap((filter) => [
  [`{ links(first: 5, filter: ${filter}) { totalCount } }`, { links: { totalCount: 0 } }, { links: { totalCount: 1 } }],
  [
    `{ node(id: "ins:a") { ... on Entity { links(first: 5, filter: ${filter}) { totalCount nodes { kind } } } } }`,
    { node: { links: { totalCount: 0, nodes: [] } } },
    { node: { links: { totalCount: 1, nodes: [{ kind: 'PARTNERS_WITH' }] } } },
  ],
  [
    `{ network(limit: 5, linkFilter: ${filter}) { links { kind } } }`,
    { network: { links: [] } },
    { network: { links: [{ kind: 'PARTNERS_WITH' }] } },
  ],
  [
    `{ network(limit: 1, linkFilter: ${filter}) { leftOut { links } } }`,
    { network: { leftOut: { links: 0 } } },
    { network: { leftOut: { links: 1 } } },
  ],
  [
    `{ neighbourhood(ids: ["ins:a"], limit: 5, linkFilter: ${filter}) { entities { id } } }`,
    { neighbourhood: { entities: [{ id: 'ins:a' }] } },
    { neighbourhood: { entities: [{ id: 'ins:a' }, { id: 'ins:b' }] } },
  ],
  [
    `{ paths(from: "ins:a", to: "ins:b", linkFilter: ${filter}) { length } }`,
    { paths: [] },
    { paths: [{ length: 1 }] },
  ],
  [
    `{ entities(first: 5, filter: ${filter}) { totalCount } }`,
    { entities: { totalCount: 0 } },
    { entities: { totalCount: 1 } },
  ],
]) as [string, unknown, unknown][];

it.each(questions)('%s finds by evidence only what the caller may see', async (query, without, withAll) => {
  expect(await api.data(query)).toEqual(withAll);
  expect(await api.data(query, {}, { hidden: ['src:secret'] })).toEqual(without);
});

it('shows a link with the evidence and the confidence that remain', async () => {
  const query = '{ links(first: 5) { nodes { confidence evidence { source { id } } } } }';
  const { links } = await api.data(query, {}, { hidden: ['src:secret'] });
  expect(links.nodes).toEqual([{ confidence: 'UNVERIFIED', evidence: [{ source: { id: 'src:open' } }] }]);
});

it('ranks a path by the evidence that may be seen', async () => {
  const query = '{ paths(from: "ins:a", to: "ins:b") { confidence } }';
  expect(await api.data(query)).toEqual({ paths: [{ confidence: 'VERIFIED' }] });
  expect(await api.data(query, {}, { hidden: ['src:secret'] })).toEqual({ paths: [{ confidence: 'UNVERIFIED' }] });
});
