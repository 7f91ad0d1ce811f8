import { expect, it } from 'vitest';
import { policy, serve } from '../../support/api.ts';

const api = serve();

interface Page {
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

const body =
  '{ nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';

const walk = async (page: (after: string | null) => Promise<Page>): Promise<Page[]> => {
  const pages = [await page(null)];
  for (let last = pages[0]; last?.pageInfo.hasNextPage; last = pages.at(-1))
    pages.push(await page(last.pageInfo.endCursor));
  return pages;
};

const root =
  (field: string) =>
  async (after: string | null): Promise<Page> =>
    (await api.data(`query ($after: String) { ${field}(first: 7, after: $after) ${body} }`, { after }))[field];

const ofIsrael = async (after: string | null): Promise<Page> => {
  const query = `query ($after: String) { node(id: "cty:IL") { ... on Entity { links(first: 7, after: $after) ${body} } } }`;
  return (await api.data(query, { after })).node.links;
};

const idsOf = (pages: Page[]) => pages.flatMap(({ nodes }) => nodes.map(({ id }) => id));
const inOrder = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();

it.each([
  ['entities', root('entities'), inOrder(policy().entities)],
  ['links', root('links'), inOrder(policy().links)],
  ['sources', root('sources'), inOrder(policy().sources)],
  ['the links of Israel', ofIsrael, inOrder(policy().links.filter((link) => [link.from, link.to].includes('cty:IL')))],
])('walks over %s seven at a time and meets each once, in order', async (_, page, expected) => {
  const pages = await walk(page);
  expect(idsOf(pages)).toEqual(expected);
  expect(pages).toHaveLength(Math.ceil(expected.length / 7));
  expect(pages.slice(0, -1).every(({ nodes }) => nodes.length === 7)).toBe(true);
});

it('tells where a page begins and ends', async () => {
  const pages = await walk(ofIsrael);
  for (const [index, { edges, nodes, pageInfo }] of pages.entries()) {
    expect(edges.map(({ node }) => node)).toEqual(nodes);
    expect(pageInfo).toEqual({
      hasNextPage: index < pages.length - 1,
      hasPreviousPage: index > 0,
      startCursor: edges[0]?.cursor,
      endCursor: edges.at(-1)?.cursor,
    });
  }
});

it('has no page after the last', async () => {
  const last = Buffer.from('zzz').toString('base64url');
  const { entities } = await api.data(`{ entities(first: 7, after: "${last}") ${body} }`);
  const pageInfo = { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null };
  expect(entities).toEqual({ nodes: [], edges: [], pageInfo });
});

it('knows that a page which is exactly full is the last', async () => {
  const { entities } = await api.data(
    `{ entities(first: 10, filter: { kinds: [COOPERATION_PARK], layers: [CORE] }) ${body} }`,
  );
  expect(entities.nodes).toHaveLength(10);
  expect(entities.pageInfo.hasNextPage).toBe(false);
});

it.each([
  ['{ entities(first: 7) { nodes { id } } }', ['entity/page']],
  ['{ entities(first: 7) { totalCount nodes { id } } }', ['entity/count', 'entity/page']],
  ['{ links(first: 7) { nodes { id } } }', ['link/page']],
  ['{ links(first: 7) { totalCount } }', ['link/count']],
  ['{ entities(first: 7) { totalCount } }', ['entity/count']],
  ['{ sources(first: 7) { nodes { id } } }', ['source/page']],
  ['{ sources(first: 7) { totalCount } }', ['source/page', 'source/count']],
  ['{ search(text: "park", first: 7) { nodes { name } } }', ['search/matching', 'entity/by-ids', 'entity/by-ids']],
  ['{ search(text: "park", first: 7) { totalCount } }', ['search/matching']],
  [
    '{ node(id: "cty:IL") { ... on Entity { links(first: 7) { nodes { id } } } } }',
    ['entity/by-ids', 'link/light-page-of-entities'],
  ],
])('counts only when it is asked to: %s', async (query, statements) => {
  api.forget();
  await api.data(query);
  expect(api.statements.toSorted()).toEqual(statements.toSorted());
});

it('counts what fits, not what is on the page', async () => {
  const { links, node } = await api.data(
    '{ links(first: 1, filter: { kinds: [PARTNERS_WITH] }) { totalCount } node(id: "cty:IL") { ... on Entity { links(first: 1, filter: { kinds: [PARTNERS_WITH], statuses: [EXISTING] }) { totalCount nodes { kind } } } } }',
  );
  const partners = policy().links.filter(({ kind }) => kind === 'PARTNERS_WITH');
  expect(links.totalCount).toBe(partners.length);
  const ofIsrael = partners.filter(({ from, to, status }) => status === 'EXISTING' && [from, to].includes('cty:IL'));
  expect(node.links).toEqual({ totalCount: ofIsrael.length, nodes: [{ kind: 'PARTNERS_WITH' }] });
});
