import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { cyjs } from '../../../../server/exchange/network/cyjs/cyjs.ts';
import { readNetwork, withoutPlace, writeNetwork, type Node } from '../../../support/network-files.ts';

const read = (value: unknown) => readNetwork(cyjs.read, typeof value === 'string' ? value : JSON.stringify(value));

it('reads what Cytoscape exports: places as attributes, what is said twice once, no selections', async () => {
  const { about, nodes, links, problems, notes } = await read({
    format_version: '1.0',
    generated_by: 'cytoscape-3.10.2',
    target_cytoscapejs_version: '~2.1',
    data: { shared_name: 'net', name: 'net', SUID: 52, __Annotations: [], selected: true },
    elements: {
      nodes: [
        {
          data: { id: '62', shared_name: 'A', name: 'A', SUID: 62, selected: false, kinds: ['x', 'y'] },
          position: { x: 1.5, y: -2 },
          selected: false,
        },
        { data: { id: '60', shared_name: 'B', SUID: 60, parent: '62' }, classes: 'big', selected: true },
      ],
      edges: [
        {
          data: {
            id: '64',
            source: '62',
            target: '60',
            shared_name: 'A (pp) B',
            shared_interaction: 'pp',
            name: 'A (pp) B',
            interaction: 'pp',
            SUID: 64,
            weight: '2.5',
          },
          selected: false,
        },
      ],
    },
  });
  expect({ problems, notes }).toEqual({ problems: [], notes: [] });
  expect(about).toEqual({ shared_name: 'net', name: 'net', SUID: 52, __Annotations: [] });
  expect(nodes).toEqual([
    {
      id: '62',
      label: 'A',
      parent: null,
      attributes: { SUID: 62, kinds: ['x', 'y'], x: 1.5, y: -2 },
      place: '$.elements.nodes[0]',
    },
    { id: '60', label: 'B', parent: '62', attributes: { SUID: 60 }, place: '$.elements.nodes[1]' },
  ]);
  expect(links.map(withoutPlace)).toEqual([
    {
      id: '64',
      from: '62',
      to: '60',
      directed: true,
      label: 'pp',
      weight: 2.5,
      attributes: { SUID: 64, name: 'A (pp) B' },
    },
  ]);
});

it.each([
  ['a list of elements', (flat: unknown) => flat],
  ['elements in one list', (flat: unknown) => ({ elements: flat, zoom: 1, style: [{ selector: 'node' }] })],
])('reads %s, of a group that is said or seen', async (_, wrapped) => {
  const flat = [
    { data: { source: 'a', target: 2, __proto__: null } },
    { group: 'nodes', data: { id: 'a', label: 'A' } },
    { data: { id: 2 } },
    { group: 'edges', data: { id: 'e', source: 'a', target: 'a', weight: 0 } },
  ];
  const { nodes, links, problems } = await read(wrapped(flat));
  expect(problems).toEqual([]);
  expect(nodes.map(({ id, label }) => [id, label])).toEqual([
    ['a', 'A'],
    ['2', null],
  ]);
  expect(links.map(({ id, from, to, weight }) => [id, from, to, weight])).toEqual([
    [null, 'a', '2', null],
    ['e', 'a', 'a', 0],
  ]);
});

it('reads what NetworkX writes: nodes are what their value says, lists are its tuples', async () => {
  const { about, nodes, links, notes } = await read(
    '{"data":[["name","net"],["year",2026]],"directed":false,"multigraph":true,"elements":{"nodes":[' +
      '{"data":{"name":"one","id":"1","value":1}},{"data":{"id":"odd","value":[1,2],"name":"(1, 2)","w":NaN}}],' +
      '"edges":[{"data":{"weight":2.5,"source":1,"target":[1,2],"key":0}}]}}',
  );
  expect(about).toEqual({ name: 'net', year: 2026 });
  expect(nodes.map(withoutPlace)).toEqual([
    { id: '1', label: 'one', parent: null, attributes: {} },
    { id: '[1,2]', label: '(1, 2)', parent: null, attributes: { id: 'odd', w: null } },
  ]);
  expect(links).toMatchObject([{ from: '1', to: '[1,2]', directed: false, weight: 2.5, attributes: { key: 0 } }]);
  expect(notes).toEqual(['NaN and infinite numbers, which JSON has not, are taken as absent.']);
});

it('is opened by cytoscape.js, whose own JSON gives the same again', async () => {
  const nodes: Node[] = [
    { id: 'a', label: '大学', parent: null, attributes: { x: 1, y: 2, list: [1, null] } },
    { id: 'b', label: null, parent: 'a', attributes: { x: 3, y: 4, value: 1 } },
  ];
  const link = { from: 'b', to: 'b', directed: false, label: 'x', weight: 0.5, attributes: { key: 'k' } };
  const links = [
    { id: 'e1', ...link },
    { id: 'e2', ...link },
  ];
  const text = writeNetwork(cyjs.write!, { title: 't', about: {}, nodes, links });
  const cy = cytoscape({ headless: true, layout: { name: 'preset' }, ...JSON.parse(await text) });
  const back = await read(cy.json());
  expect(back.problems).toEqual([]);
  expect(back.nodes.map(withoutPlace)).toEqual([{ ...nodes[0], attributes: expect.anything() }, nodes[1]]);
  expect(back.links.map(withoutPlace)).toEqual(links);
});

it('tells what is wrong and where, and reads on', async () => {
  const { problems, nodes, links } = await read(
    `{"elements": {"nodes": [
      {"data": {"id": "a"}},
      {"data": {"name": "no id"}},
      {"id": "b"},
      7,
      {"data": {"id": 12345678901234567890}}
    ], "edges": [
      {"data": {"source": "a"}},
      {"data": {"source": "a", "target": "a", "weight": "heavy"}},
      {"data": {"source": {"toString": 1}, "target": "a"}},
      {"data": {"source": "a", "target": "a", "directed": "yes"}},
      {"group": "lines", "data": {}}
    ]}}`,
  );
  const id = 'an id: text, or a number below 2^53';
  expect(problems).toEqual([
    { place: '$.elements.nodes[1], line 3', expected: `"id": ${id}`, found: 'nothing' },
    { place: '$.elements.nodes[2], line 4', expected: 'an object with "data", an object', found: '{"id":"b"}' },
    { place: '$.elements.nodes[3], line 5', expected: 'an object with "data", an object', found: '7' },
    { place: '$.elements.nodes[4], line 6', expected: `"id": ${id}`, found: '12345678901234567000' },
    { place: '$.elements.edges[0], line 8', expected: `"target": ${id}`, found: 'nothing' },
    { place: '$.elements.edges[1], line 9', expected: 'a weight that is a number', found: 'heavy' },
    { place: '$.elements.edges[2], line 10', expected: `"source": ${id}`, found: '{"toString":1}' },
    { place: '$.elements.edges[3], line 11', expected: '"directed": true or false', found: 'yes' },
    { place: '$.elements.edges[4], line 12', expected: '"group": "nodes" or "edges"', found: 'lines' },
  ]);
  expect([nodes.length, links.length]).toEqual([1, 2]);
});

const shape = 'an object with "elements", or a list of elements';

it.each([
  ['{"nodes":[{"id":1},{"id":2}],"links":[]}', '$', shape, 'an object with "nodes", "links"'],
  ['[{"CXVersion":"2.0"},{"nodes":[]}]', '$', shape, 'a list'],
  ['{"graph":{"nodes":{}}}', '$', shape, 'an object with "graph"'],
  ['7', '$', shape, 'a plain value'],
  ['<gexf/>', 'line 1, column 1', 'a JSON value', '<gexf/>'],
])('tells once that %j is something else', async (text, place, expected, found) => {
  expect((await read(text)).problems).toEqual([{ place, expected, found }]);
});
