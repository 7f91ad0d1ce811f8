import { expect, it } from 'vitest';
import { nodeLink } from '../../../../server/exchange/network/node-link/node-link.ts';
import { readNetwork, withoutPlace } from '../../../support/network-files.ts';

const read = (value: unknown) => readNetwork(nodeLink.read, typeof value === 'string' ? value : JSON.stringify(value));

it.each(['links', 'edges'])('reads what NetworkX writes, its links in "%s"', async (list) => {
  const { about, nodes, links, problems } = await read(
    `{"directed": true, "multigraph": true, "graph": {"name": "net"}, "nodes": [{"name": "one", "v": [1, 2], "id": 1},` +
      ` {"id": [1, 2]}, {"w": NaN, "id": "x"}], "${list}": [{"weight": 2.5, "source": 1, "target": [1, 2], "key": 0},` +
      ` {"weight": Infinity, "source": "x", "target": "x", "key": "kk"}]}`,
  );
  expect(problems).toEqual([]);
  expect(about).toEqual({ name: 'net' });
  expect(nodes.map(withoutPlace)).toEqual([
    { id: '1', label: 'one', parent: null, attributes: { v: [1, 2] } },
    { id: '[1,2]', label: null, parent: null, attributes: {} },
    { id: 'x', label: null, parent: null, attributes: { w: null } },
  ]);
  const link = { id: null, directed: true, label: null };
  expect(links.map(withoutPlace)).toEqual([
    { ...link, from: '1', to: '[1,2]', weight: 2.5, attributes: { key: 0 } },
    { ...link, from: 'x', to: 'x', weight: null, attributes: { key: 'kk' } },
  ]);
});

const ends = async (value: unknown) => {
  const { nodes, links, problems } = await read(value);
  return [problems, nodes.map(({ id, label }) => [id, label]), links.map(({ from, to }) => [from, to])];
};

it('takes ends as what stands where in the list of nodes, where nodes have no ids', async () => {
  const nodes = [{ name: 'Myriel', group: 1 }, { name: 'Napoleon' }, { group: 2 }];
  const links = [
    { source: 1, target: 0, value: 8 },
    { source: 'Myriel', target: '2' },
  ];
  const known = [
    ['0', 'Myriel'],
    ['1', 'Napoleon'],
    ['2', null],
  ];
  const joined = [
    ['1', '0'],
    ['0', '2'],
  ];
  expect(await ends({ nodes, links })).toEqual([[], known, joined]);
  expect((await read({ nodes, links })).links[0]).toMatchObject({ weight: 8, directed: false, attributes: {} });
  expect(await ends({ links: [links[0]], nodes })).toEqual([[], known, [joined[0]]]);
  expect(await ends({ links: [{ source: 'Myriel', target: 'Napoleon' }], nodes: nodes.slice(0, 2) })).toEqual([
    [],
    [
      ['Myriel', 'Myriel'],
      ['Napoleon', 'Napoleon'],
    ],
    [['Myriel', 'Napoleon']],
  ]);
});

it('takes numbers as places too where all ids are text, and as ids where they are not', async () => {
  const link = [{ source: 0, target: 1 }];
  expect(await ends({ nodes: [{ id: 'a' }, { id: 'b' }], links: link })).toMatchObject([[], {}, [['a', 'b']]]);
  expect(await ends({ nodes: [{ id: 1 }, { id: 0 }], links: link })).toMatchObject([[], {}, [['0', '1']]]);
  expect(await ends({ nodes: [{ id: '1' }, { id: '0' }], links: link })).toMatchObject([[], {}, [['0', '1']]]);
  const { notes } = await read({ nodes: [{ id: 'a' }], links: [{ source: 0, target: 'a' }] });
  expect(notes).toEqual(['Links name their ends by where the nodes stand in their list, counted from 0.']);
  expect(await ends({ nodes: [{ id: 'a' }], links: [{ source: 'a', target: 9 }] })).toMatchObject([
    [],
    {},
    [['a', '9']],
  ]);
});

it('reads the ways of D3 after a simulation, vis.js, Sigma and Graphology', async () => {
  expect(
    await ends({ nodes: [{ id: 'a' }], links: [{ source: { id: 'a', x: 1 }, target: { id: 'a' } }] }),
  ).toMatchObject([[], {}, [['a', 'a']]]);
  const vis = await read({ nodes: [{ id: 1, label: 'One' }], edges: [{ from: 1, to: 1, label: 'knows', value: 3 }] });
  expect(vis).toMatchObject({ nodes: [{ label: 'One' }], links: [{ from: '1', label: 'knows', weight: 3 }] });
  const graphology = await read({
    attributes: { name: 'g' },
    options: { type: 'mixed', multi: false },
    nodes: [{ key: 'n', attributes: { label: 'N', size: 2 } }],
    edges: [{ key: 'e', source: 'n', target: 'n', undirected: true, attributes: { weight: 4 } }],
  });
  expect(graphology).toMatchObject({
    about: { name: 'g' },
    nodes: [{ id: 'n', label: 'N', attributes: { size: 2 } }],
    links: [{ from: 'n', to: 'n', directed: false, weight: 4, attributes: { key: 'e' } }],
  });
});

it('tells what is wrong and where', async () => {
  const { problems } = await read({
    nodes: [{ id: null }, 'a', { id: {} }],
    links: [{ source: 'a' }, { source: 'a', target: 'b', weight: [] }, null],
    edges: {},
  });
  const id = 'an id: text, or a number below 2^53';
  expect(problems).toEqual([
    { place: '$.nodes[1]', expected: 'an object', found: 'a' },
    { place: '$.nodes[2]', expected: `"id": ${id}`, found: '{}' },
    { place: '$.links[0]', expected: `"target": ${id}`, found: 'nothing' },
    { place: '$.links[1]', expected: 'a weight that is a number', found: '[]' },
    { place: '$.links[2]', expected: 'an object', found: 'null' },
    { place: '$.edges', expected: 'a list', found: '{}' },
  ]);
  const other = await read('{"elements":{"nodes":[]},"data":{}}');
  const expected = 'an object with lists "nodes" and "links" or "edges"';
  expect(other.problems).toEqual([{ place: '$', expected, found: 'an object with "elements", "data"' }]);
});
