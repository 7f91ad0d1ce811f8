import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { gml } from '../../../../server/exchange/network/gml/gml.ts';
import { networks, plain, readAll, written } from './text-network.ts';

const numbers = fc.integer({ min: -9, max: 99 }).map(String);

it.each([
  ['ids of any kind', networks()],
  ['ids that are numbers', networks(numbers)],
])('gives back what was written: %s', async (_, network) => {
  await fc.assert(
    fc.asyncProperty(network, fc.integer({ min: 1, max: 50 }), async (given, size) => {
      const read = await readAll(gml, await written(gml, given), size);
      expect(read.problems).toEqual([]);
      // The title is the label of the graph, if it has none of its own.
      expect(plain(read)).toEqual({ ...given, about: { label: 'T', ...given.about } });
    }),
    { numRuns: 300 },
  );
});

it('reads nested lists as dotted names, keys that come again as lists, and what numbers GML has', async () => {
  const text = `# by hand
Creator "me" Version 1
graph
[
  comment "two
lines"  # and a comment
  directed 1
  node [ id 1 label "Vald&eacute;s &quot;&#x4e2d;&#22269;&quot; &unknown;"
    graphics [ x 1.5 y -2e3 w 3. fill "#FF0000" Line [ point [ x 1 y 2 ] point [ x 3 y 4 ] ] ]
    tag "a" tag "b" one "_networkx_list_start" one 5 none "[]"
    big 12345678901234567890 far +INF no NAN yes TRUE ]
  edge [ source 1 target +2 ]
  edge [ source 1.0 target "x y" directed 0 weight "2.5" label "cites" id 7 value 3 key 0 ]
  node [ id 2 label two ]
  node [ id "x y" label 5 ]
]`;
  for (const size of [1, 3, 1000]) {
    const read = await readAll(gml, text.replaceAll('\n', '\r\n'), size);
    expect(read.problems).toEqual([]);
    expect(read.about).toEqual({ comment: 'two\r\nlines' });
    expect(read.nodes).toEqual([
      {
        id: '1',
        label: 'Valdés "中国" &unknown;',
        parent: null,
        place: 'line 8',
        attributes: {
          'graphics.x': 1.5,
          'graphics.y': -2000,
          'graphics.w': 3,
          'graphics.fill': '#FF0000',
          'graphics.Line.point.x': [1, 3],
          'graphics.Line.point.y': [2, 4],
          tag: ['a', 'b'],
          one: [5],
          none: [],
          big: '12345678901234567890',
          far: Infinity,
          no: NaN,
          yes: true,
        },
      },
      { id: '2', label: 'two', parent: null, attributes: {}, place: 'line 14' },
      { id: 'x y', label: '5', parent: null, attributes: {}, place: 'line 15' },
    ]);
    expect(plain(read).links).toEqual([
      { id: null, from: '1', to: '2', directed: true, label: null, weight: null, attributes: {} },
      { id: '7', from: '1', to: 'x y', directed: false, label: 'cites', weight: 2.5, attributes: { key: 0, value: 3 } },
    ]);
  }
});

it('takes the value of a link for its weight where Newman does, and ids as they are written', async () => {
  const text = 'graph [ node [ id 007 ] node [ id "007" ] edge [ source 7 target "007" value 3 ] ]';
  const { nodes, links } = await readAll(gml, text);
  expect(nodes.map(({ id }) => id)).toEqual(['7', '007']);
  expect(links.map(({ from, to, weight, directed }) => [from, to, weight, directed])).toEqual([['7', '007', 3, false]]);
});

it('reads groups of yEd, whose gid is elsewhere an attribute', async () => {
  const nodes = 'node [ id 1 gid 0 ] node [ id 0 isGroup 1 ] node [ id 2 gid 0 ]';
  const parents = async (text: string) =>
    (await readAll(gml, text)).nodes.map(({ parent, attributes }) => parent ?? attributes.gid ?? null);
  expect(await parents(`Creator "yFiles" graph [ hierarchic 1 ${nodes} ]`)).toEqual(['0', null, '0']);
  expect(await parents(`graph [ ${nodes} ]`)).toEqual([0, null, '0']);
  const { notes } = await readAll(gml, `graph [ ${nodes} ] rootcluster [ cluster [ id 1 vertex "0" ] ]`);
  expect(notes).toEqual(['What stands beside the graph (rootcluster) is not read.']);
});

it('keeps to the numbers of the file where links name them before their nodes', async () => {
  const text = `Creator "Science Cooperation Atlas" graph [ edge [ source 0 target 1 ]
    node [ id 0 atlasId "a" gid 1 atlasParent "b" ] node [ id 1 atlasId "b" 国别 "x" ] ]`;
  const { nodes, links, problems } = await readAll(gml, text);
  expect(problems).toEqual([]);
  expect(nodes.map(({ id, parent, attributes }) => [id, parent, attributes])).toEqual([
    ['0', '1', {}],
    ['1', null, { 国别: 'x' }],
  ]);
  expect(links.map(({ from, to }) => [from, to])).toEqual([['0', '1']]);
});

it('writes numbers as ids, labels that differ, and the ids of its own beside them', async () => {
  const node = { parent: null, attributes: {} };
  const text = await written(gml, {
    about: {},
    nodes: [
      { ...node, id: 'cty:FI', label: '芬兰' },
      { ...node, id: 'b', label: '芬兰', attributes: { 国别: 'x', id: 2, 'graphics.x': 1, flag: true, years: [2019] } },
      { ...node, id: 'c', label: null, parent: 'b' },
    ],
    links: [{ id: 'l', from: 'c', to: 'b', directed: true, label: 'A "B"', weight: 3_000_000_000, attributes: {} }],
  });
  expect(text).toBe(`Creator "Science Cooperation Atlas"
graph [
directed 1
multigraph 1
label "T"
node [
id 0
label "&#33452;&#20848;"
atlasId "cty:FI"
]
node [
id 1
label "&#33452;&#20848; (b)"
atlasId "b"
atlasLabel "&#33452;&#20848;"
isGroup 1
x_x56FD__x522B_ "x"
x_x69_d 2
graphics [
x 1
]
flag "_atlas_json true"
years "_networkx_list_start"
years 2019
]
node [
id 2
label "c"
atlasId "c"
atlasLabel "_atlas_json null"
gid 1
atlasParent "b"
]
edge [
source 2
target 1
id "l"
label "A &#34;B&#34;"
weight 3000000000.0
]
]
`);
});

it.each([
  ['graph [ node [ label "a" ] ]', 'line 1', 'an id', 'a node without an id'],
  ['graph [\n edge [ source 1 ]\n]', 'line 2', 'a source and a target', 'no target'],
  ['graph [ edge [ source 1 target 2 weight "heavy" ] ]', 'line 1', 'a number as weight', 'heavy'],
  ['graph [ edge [ source 1 target 2 weight NAN ] ]', 'line 1', 'a number as weight', 'NAN'],
  ['graph [\n node [ id 1 ]', 'line 2', ']', 'the end of the file'],
  ['graph [ node [ id', 'line 1', 'a value of id', 'the end of the file'],
  ['graph [ node [ id ] ]', 'line 1', 'a value of id', ']'],
  ['graph [ node [ id 1 label "a\n ]\n]', 'line 1', 'a closing quotation mark', 'the end of the file'],
  ['graph [ ]\n]', 'line 2', 'a key or the end', ']'],
  ['graph [ [ ] ]', 'line 1', 'a key before a list', '['],
  ['graph [ ]\ngraph [ node [ id 1 ] ]', 'line 2', 'one graph', 'a second one, which is not read'],
  ['graph [ edge [ source 1 target 2 ] directed 1 ]', 'line 1', 'directed before the first edge', 'directed after it'],
  ['{"nodes":[\n1,\n2]}', 'line 1', 'a key such as graph, node or label', '{'],
  ['<graphml>', 'line 1', 'a key such as graph, node or label', '<graphml>'],
  ['"text" 1', 'line 1', 'a key such as graph, node or label', '"text"'],
  ['Creator "x"\n', 'line 2', 'graph [', 'the end of the file'],
])('tells what is wrong in %j', async (text, place, expected, found) => {
  expect((await readAll(gml, text, 7000)).problems).toEqual([{ place, expected, found }]);
});

it('ends where there is more than any network has', async () => {
  const found = async (text: string) => (await readAll(gml, text)).problems;
  expect(await found(`graph [ ${'a [ '.repeat(100)}`)).toEqual([
    { place: 'line 1', expected: 'lists at most 32 deep', found: 'a deeper one' },
  ]);
  expect(await found(`graph [ ${'a 1 '.repeat(200_000)}`)).toEqual([
    { place: 'line 1', expected: 'at most 100000 values in a list', found: 'more' },
  ]);
  expect(await found(`graph [ node [ id 1 label "${'x'.repeat(11_000_000)}" ] ]`)).toEqual([
    { place: 'line 1', expected: 'a node, link or text of at most 10 MB', found: 'a longer one' },
  ]);
});
