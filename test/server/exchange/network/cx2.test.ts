import { expect, it } from 'vitest';
import { cx2 } from '../../../../server/exchange/network/cx2/cx2.ts';
import { readNetwork, withoutPlace, writeNetwork } from '../../../support/network-files.ts';

const read = (value: unknown) => readNetwork(cx2.read, typeof value === 'string' ? value : JSON.stringify(value));

const declarations = {
  networkAttributes: { name: { d: 'string' }, year: { d: 'integer' } },
  nodes: {
    name: { a: 'n', d: 'string' },
    age: { a: 'a', d: 'integer', v: 34 },
    tags: { d: 'list_of_string', v: ['none'] },
    big: { d: 'long' },
    plain: {},
  },
  edges: { interaction: { a: 'i', d: 'string', v: 'knows' }, weight: { d: 'double' } },
};
const nodes = [
  { id: 1, x: 1.5, y: -2, z: 0, v: { n: 'Ada', tags: ['x', 'y'], big: 9_007_199_254_740_991 } },
  { id: 0, v: { a: 7, plain: 'text' } },
  { id: 2 },
];
const edges = [
  { id: 0, s: 1, t: 0, v: { i: 'works with', weight: 0.5 } },
  { id: 1, s: 1, t: 1 },
];

const network = {
  nodes: [
    {
      id: '1',
      label: 'Ada',
      attributes: { age: 34, tags: ['x', 'y'], big: 9_007_199_254_740_991, x: 1.5, y: -2, z: 0 },
    },
    { id: '0', label: null, attributes: { age: 7, tags: ['none'], plain: 'text' } },
    { id: '2', label: null, attributes: { age: 34, tags: ['none'] } },
  ].map((node) => ({ ...node, parent: null })),
  links: [
    { id: '0', from: '1', to: '0', label: 'works with', weight: 0.5 },
    { id: '1', from: '1', to: '1', label: 'knows', weight: null },
  ].map((link) => ({ ...link, directed: true, attributes: {} })),
};

const first = [{ CXVersion: '2.0', hasFragments: true }, { metaData: [{ name: 'nodes', elementCount: 3 }] }];
const last = [{ status: [{ success: true }] }];

it.each([
  ['whole aspects', [{ attributeDeclarations: [declarations] }, { nodes }, { edges }]],
  [
    'fragments',
    [
      { attributeDeclarations: [{ nodes: declarations.nodes }] },
      { nodes: nodes.slice(0, 1) },
      { attributeDeclarations: [{ edges: declarations.edges }] },
      { edges: edges.slice(0, 1) },
      { nodes: nodes.slice(1) },
      { edges: edges.slice(1) },
    ],
  ],
])('reads %s with full names, defaults and places', async (_, aspects) => {
  const { problems, ...found } = await read([...first, ...aspects, ...last]);
  expect(problems).toEqual([]);
  expect(found.nodes.map(withoutPlace)).toEqual(network.nodes);
  expect(found.links.map(withoutPlace)).toEqual(network.links);
});

it('lets elements wait for their declarations where these come later', async () => {
  const aspects = [{ edges }, { nodes }, { attributeDeclarations: [declarations] }];
  const { problems, ...found } = await read([...first, ...aspects, ...last]);
  expect(problems).toEqual([]);
  expect(found.nodes.map(withoutPlace)).toEqual(network.nodes);
  expect(found.links.map(withoutPlace)).toEqual(network.links);
});

it('reads what has no attributes, and so declares none', async () => {
  const { nodes, links } = await read([...first, { nodes: [{ id: 1 }] }, { edges: [{ id: 0, s: 1, t: 1 }] }, ...last]);
  expect([nodes.length, links.length]).toEqual([1, 1]);
});

it('reads attributes of the network and tells what it leaves', async () => {
  const { about, notes, problems } = await read([
    ...first,
    { attributeDeclarations: [declarations] },
    { networkAttributes: [{ name: 'net', year: 2026 }] },
    { visualProperties: [{ default: { nodes: {} } }] },
    { nodeBypasses: [{ id: 1, v: {} }] },
    { ontologyTerms: [{ x: 1 }] },
    ...last,
  ]);
  expect({ about, problems }).toEqual({ about: { name: 'net', year: 2026 }, problems: [] });
  expect(notes).toEqual([
    'How the network looks (visual properties) is not taken.',
    'What stands in "ontologyTerms" is not taken.',
  ]);
});

it('tells values that are not of their type, and what is missing', async () => {
  const { problems } = await read([
    ...first,
    {
      attributeDeclarations: [
        { nodes: { age: { d: 'integer' }, tags: { d: 'list_of_double' }, odd: { d: 'date' } }, edges: {} },
      ],
    },
    { nodes: [{ id: 1, v: { age: 1.5, tags: [1, 'x'] } }, { v: {} }, 3, { id: 2, v: [] }] },
    { edges: [{ id: 1, s: 1 }] },
    { status: [{ error: 'broke off', success: false }] },
  ]);
  const id = 'an id: text, or a number below 2^53';
  expect(problems).toEqual([
    { place: '$[2].attributeDeclarations[0]', expected: 'a type of CX2 for "odd"', found: 'date' },
    { place: '$[3].nodes[0]', expected: '"age": integer', found: '1.5' },
    { place: '$[3].nodes[0]', expected: '"tags": list of double', found: '[1,"x"]' },
    { place: '$[3].nodes[1]', expected: `"id": ${id}`, found: 'nothing' },
    { place: '$[3].nodes[2]', expected: 'an object', found: '3' },
    { place: '$[3].nodes[3]', expected: '"v": an object', found: '[]' },
    { place: '$[4].edges[0]', expected: `"t": ${id}`, found: 'nothing' },
    { place: '$[5].status[0]', expected: '"success": true', found: 'broke off' },
  ]);
});

it.each([
  ['[{"numberVerification":[{"longNumber":281474976710655}]},{"nodes":[{"@id":1},{"@id":2}]}]', 'version 1'],
  ['[{"CXVersion":"2.0"},{"nodes":[{"@id":1},{"@id":2}]}]', 'version 1'],
  ['[{"CXVersion":"3.0"},{"nodes":[{"id":null}]}]', 'version 3.0'],
  ['[{"data":{"id":"a"}},{"data":{"id":"b"}}]', 'a list'],
  ['{"elements":{}}', 'an object'],
])('tells once that %s is something else', async (text, found) => {
  expect((await read(text)).problems.map((problem) => problem.found)).toEqual([found]);
});

it('writes declared types and numbers as ids', async () => {
  const link = { id: null, directed: true, label: null, weight: 1, attributes: {} };
  const text = await writeNetwork(cx2.write!, {
    title: 't',
    about: {},
    nodes: [
      { id: 'a', label: 'A', parent: null, attributes: { n: 1, some: [1, 2.5], mixed: true, none: null } },
      { id: 'b', label: null, parent: 'a', attributes: { n: 2 ** 40, some: [], mixed: [1] } },
    ],
    links: [{ ...link, from: 'b', to: 'a' }],
  });
  expect(JSON.parse(text)).toEqual([
    { CXVersion: '2.0', hasFragments: false },
    {
      metaData: [
        { name: 'attributeDeclarations', elementCount: 1 },
        { name: 'networkAttributes', elementCount: 1 },
        { name: 'nodes', elementCount: 2 },
        { name: 'edges', elementCount: 1 },
      ],
    },
    {
      attributeDeclarations: [
        {
          networkAttributes: { name: { d: 'string' } },
          nodes: {
            name: { d: 'string' },
            'atlas-id': { d: 'string' },
            'atlas-parent': { d: 'string' },
            n: { d: 'long' },
            some: { d: 'list_of_double' },
            mixed: { d: 'string' },
          },
          edges: { weight: { d: 'integer' } },
        },
      ],
    },
    { networkAttributes: [{ name: 't' }] },
    {
      nodes: [
        { id: 0, v: { name: 'A', 'atlas-id': 'a', n: 1, some: [1, 2.5], mixed: 'true' } },
        { id: 1, v: { 'atlas-id': 'b', 'atlas-parent': 'a', n: 2 ** 40, some: [], mixed: '[1]' } },
      ],
    },
    { edges: [{ id: 0, s: 1, t: 0, v: { weight: 1 } }] },
    { status: [{ success: true }] },
  ]);
});
