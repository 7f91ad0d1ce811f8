import { expect, it } from 'vitest';
import { jgf } from '../../../../server/exchange/network/jgf/jgf.ts';
import { readNetwork, withoutPlace } from '../../../support/network-files.ts';

const read = (value: unknown) => readNetwork(jgf.read, typeof value === 'string' ? value : JSON.stringify(value));

const link = { id: null, from: 'a', to: 'b', label: null, weight: null, attributes: {} };

it.each([
  ['version 1', [{ id: 'a', label: 'A', metadata: { kind: 'x' } }, { id: 'b' }]],
  ['version 2', { a: { label: 'A', metadata: { kind: 'x' } }, b: {} }],
])('reads %s', async (_, nodes) => {
  const { about, problems, ...found } = await read({
    graph: {
      id: 'g',
      label: 'net',
      type: 'family',
      directed: false,
      metadata: { year: 2026 },
      nodes,
      edges: [
        { id: 'e', source: 'a', target: 'b', relation: 'knows', label: 'since 2020', directed: true },
        { source: 'a', target: 'b', label: 'L', metadata: { weight: 2, note: 'n' } },
      ],
    },
  });
  expect({ about, problems }).toEqual({ about: { id: 'g', label: 'net', type: 'family', year: 2026 }, problems: [] });
  expect(found.nodes.map(withoutPlace)).toEqual([
    { id: 'a', label: 'A', parent: null, attributes: { kind: 'x' } },
    { id: 'b', label: null, parent: null, attributes: {} },
  ]);
  expect(found.links.map(withoutPlace)).toEqual([
    { ...link, id: 'e', directed: true, label: 'knows', attributes: { label: 'since 2020' } },
    { ...link, directed: false, label: 'L', weight: 2, attributes: { note: 'n' } },
  ]);
});

it('takes several networks as one, and tells it, and that hyperedges are left', async () => {
  const { nodes, links, notes, problems } = await read({
    graphs: [
      { directed: false, nodes: { a: {} }, edges: [{ source: 'a', target: 'a' }] },
      { nodes: { b: {} }, edges: [{ source: 'b', target: 'b' }], hyperedges: [{ nodes: ['a', 'b'] }] },
    ],
  });
  expect(problems).toEqual([]);
  expect(nodes.map(({ id, place }) => [id, place])).toEqual([
    ['a', '$.graphs[0].nodes.a'],
    ['b', '$.graphs[1].nodes.b'],
  ]);
  expect(links.map(({ from, directed }) => [from, directed])).toEqual([
    ['a', false],
    ['b', true],
  ]);
  expect(notes).toHaveLength(2);
});

it('refuses a direction that comes after links which it would turn', async () => {
  const edges = [{ source: 'a', target: 'a' }];
  expect((await read({ graph: { edges, directed: true } })).problems).toEqual([]);
  expect((await read({ graph: { edges: [{ ...edges[0], directed: true }], directed: false } })).problems).toEqual([]);
  expect((await read({ graph: { edges, directed: false } })).problems).toEqual([
    { place: '$.graph.directed', expected: '"directed" before the links', found: 'false' },
  ]);
});

it('keeps a node that is called __proto__', async () => {
  const { nodes } = await read('{"graph":{"nodes":{"__proto__":{"metadata":{"__proto__":1}}}}}');
  expect(nodes[0]?.id).toBe('__proto__');
  expect(Object.entries(nodes[0]?.attributes ?? {})).toEqual([['__proto__', 1]]);
  expect(({} as Record<string, unknown>)['1']).toBeUndefined();
});

it('tells what is wrong and where', async () => {
  const { problems } = await read({
    graph: {
      nodes: { 'a b': 1 },
      edges: [{ source: 'a' }, 'x', { source: 'a', target: 'a', metadata: { weight: {} } }],
    },
  });
  expect(problems).toEqual([
    { place: '$.graph.nodes["a b"]', expected: 'an object', found: '1' },
    { place: '$.graph.edges[0]', expected: '"target": an id: text, or a number below 2^53', found: 'nothing' },
    { place: '$.graph.edges[1]', expected: 'an object', found: 'x' },
    { place: '$.graph.edges[2]', expected: 'a weight that is a number', found: '{}' },
  ]);
  expect((await read('{"nodes":[]}')).problems).toEqual([
    { place: '$', expected: 'an object with "graph" or "graphs"', found: 'an object with "nodes"' },
  ]);
});
