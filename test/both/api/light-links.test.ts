import { expect, it } from 'vitest';
import { serve } from '../../support/api.ts';

// Links of which only what is light is asked are answered level by level, without GraphQL's executor. The executor answers
// what more is asked of; but for that more, both must say the same.
const api = serve();

/** Something that is not light, asked where a question has a place for it. */
const withMore = (query: string) => query.replaceAll('MORE', 'more: noteZh');
const without = (query: string) => query.replaceAll('MORE', '');
const stripped = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, item: unknown) => (key === 'more' ? undefined : item)));

const around = (selection: string) => `query ($id: ID!, $yes: Boolean = true) {
  node(id: $id) { id ... on Entity { used: links(first: 1) { nodes { ...Ends @include(if: $yes) } } ${selection} } } } ${fragments}`;
const fragments = `fragment Named on Entity { nameZh nameEn }
  fragment Ends on Link { from { ...Named kind } to { ...Named } }`;

const questions = [
  'links(first: 100) { totalCount nodes { id kind status since until weight from { id kind } to { __typename id } MORE } }',
  'links(first: 3) { totalCount edges { cursor node { id MORE } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }',
  'links(first: 2, after: "bGluazo") { __typename pageInfo { hasPreviousPage endCursor } nodes { id MORE } }',
  'links(first: 20) { nodes { ...Ends MORE } nodes { to { id } } }',
  'links(first: 20) { nodes { b: to { y: nameEn x: id } a: from { x: nameZh } MORE } }',
  'links(first: 20) { nodes { MORE to { ... on Country { nameEn } ... on Region { id links(first: 2) { nodes { id } } } ... on Project { kind } } } }',
  'links(first: 20) { nodes { MORE to @include(if: $yes) { id nameEn @skip(if: $yes) } from { nameZh @include(if: $yes) } } }',
  `links(first: 10, filter: { kinds: [LOCATED_IN, PART_OF] }) { nodes { MORE from { id
     links(first: 5) { totalCount nodes { id from { id nameEn } to { id
       few: links(first: 2, filter: { layers: [CORE] }) { totalCount pageInfo { hasNextPage } }
       links(first: 3) { edges { cursor node { kind to { layer subtype nameEnOrigin status } } } } } } } } } }`,
  'links(first: 5, filter: { kinds: [ISSUES], statuses: [TO_JOIN] }) { totalCount nodes { id MORE to { id } } }',
];

it.each(questions)('answers %s as the executor does', async (selection) => {
  for (const id of ['reg:sh', 'cty:SG', 'park:sip']) {
    const light = await api.data(without(around(selection)), { id });
    const whole = await api.data(withMore(around(selection)), { id });
    expect(JSON.stringify(light)).toBe(JSON.stringify(stripped(whole)));
  }
});

it('has much to answer', async () => {
  const { node } = await api.data(without(around(questions[0]!)), { id: 'reg:sh' });
  expect(node.links.totalCount).toBeGreaterThan(10);
  expect(node.links.nodes.length).toBeGreaterThan(10);
});

it('tells the place of a wrong argument far below', async () => {
  const query = `{ node(id: "reg:sh") { ... on Entity { links(first: 2) { nodes { from { id links(first: 0) { totalCount } } } } } } }`;
  const { errors } = await api.ask(query);
  expect(errors?.[0]).toMatchObject({
    path: ['node', 'links', 'nodes', 0, 'from', 'links'],
    extensions: { code: 'BAD_USER_INPUT', argument: 'first', value: 0 },
  });
});

it('names a field as it is told to, whatever that is to an object', async () => {
  const query =
    '{ node(id: "reg:sh") { ... on Entity { links(first: 1) { nodes { __proto__: id constructor: kind } } } } }';
  const { node } = await api.data(query);
  const [link] = node.links.nodes;
  expect(Object.keys(link)).toEqual(['__proto__', 'constructor']);
});
