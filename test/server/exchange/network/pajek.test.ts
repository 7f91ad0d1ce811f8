import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { pajek } from '../../../../server/exchange/network/pajek/pajek.ts';
import { networks, plain, readAll, written, type Plain } from './text-network.ts';

const finite = (value: unknown) => (Number.isFinite(value) ? { value } : null);

/** What Pajek carries of a network. */
const carried = ({ nodes, links }: Plain): Plain => {
  const labels = new Set<string>();
  const numbers = new Map(nodes.map(({ id }, at) => [id, String(at + 1)]));
  return {
    about: { label: 'T' },
    nodes: nodes.map(({ id, label, attributes }) => {
      let shown = label ?? id;
      while (labels.has(shown)) shown += ` (${id})`;
      labels.add(shown);
      const { x, y } = attributes;
      return {
        id: numbers.get(id) ?? '',
        label: shown,
        parent: null,
        attributes: finite(x) && finite(y) ? { x, y } : {},
      } as Plain['nodes'][number];
    }),
    links: [true, false].flatMap((directed) =>
      links
        .filter((link) => link.directed === directed)
        .map((link) => ({
          ...link,
          id: null,
          from: numbers.get(link.from) ?? '',
          to: numbers.get(link.to) ?? '',
          weight: link.weight ?? 1,
          attributes: {},
        })),
    ),
  };
};

it('gives back what Pajek can carry', async () => {
  await fc.assert(
    fc.asyncProperty(networks(), fc.integer({ min: 1, max: 50 }), async (given, size) => {
      const read = await readAll(pajek, await written(pajek, given), size);
      expect(read.problems).toEqual([]);
      expect(plain(read)).toEqual(carried(given));
    }),
    { numRuns: 300 },
  );
});

const pairs = ({ links }: Awaited<ReturnType<typeof readAll>>) =>
  links.map(({ from, to, directed, label, weight }) => [`${from}${directed ? '>' : '-'}${to}`, label, weight]);

it('reads what a vertex and a line say of how they are drawn, and when they are there', async () => {
  const text = [
    '\uFEFF% a comment',
    '*NETWORK Test of 中文',
    '*vertices 3',
    '  1 "He said \\"hi\\""  0.10 0.2e-1 0.5 box x_fact 2 ic Light_Orange [1-3,5-*]',
    "2 Finland's 1 2",
    '3 "&#26080;&#x9521; &amp;" diamond',
    '*Edges 2',
    '1 2 -1.5 w 3 c Blue l "cites it" [2]',
    '\t2\t3',
    '1 2 0',
    '1 2 c Red',
  ].join('\r\n');
  const read = await readAll(pajek, text, 4);
  expect(pajek.recognises(text)).toBe(true);
  expect(read.problems).toEqual([]);
  expect(read.about).toEqual({ label: 'Test of 中文' });
  expect(read.nodes.map(({ label, attributes, place }) => [label, attributes, place])).toEqual([
    [
      'He said "hi"',
      { x: 0.1, y: 0.02, z: 0.5, shape: 'box', x_fact: 2, ic: 'Light_Orange', time: '[1-3,5-*]' },
      'line 4',
    ],
    ["Finland's", { x: 1, y: 2 }, 'line 5'],
    ['无锡 &amp;', { shape: 'diamond' }, 'line 6'],
  ]);
  expect(pairs(read)).toEqual([
    ['1-2', 'cites it', -1.5],
    ['2-3', null, null],
    ['1-2', null, 0],
    ['1-2', null, null],
  ]);
  expect(read.links.map(({ attributes }) => attributes)).toEqual([
    { w: 3, c: 'Blue', time: '[2]' },
    {},
    {},
    { c: 'Red' },
  ]);
});

it('reads relations by their heads, by numbers before lines, and lists', async () => {
  const text = [
    '*Vertices 5',
    '*Arcs :2 "cites"',
    '*Arcs :10 "*** ABANDONED"',
    '1 2 1',
    '*Arcs',
    '2: 1 3 7 [4]',
    '010:2 3',
    '3 4',
    '*Edges :2',
    '1 5',
    '*Arcs :3 ""',
    '5 1',
    '*ArcsList :2',
    '1 2 3',
    '*Edgeslist',
    '4 5 1',
  ].join('\r');
  const read = await readAll(pajek, text, 3);
  expect([read.problems, read.notes]).toEqual([[], []]);
  expect(read.nodes.map(({ id, label, place }) => [id, label, place])).toEqual(
    ['1', '2', '3', '4', '5'].map((id) => [id, null, 'line 1']),
  );
  expect(pairs(read)).toEqual([
    ['1>2', '*** ABANDONED', 1],
    ['1>3', 'cites', 7],
    ['2>3', '*** ABANDONED', null],
    ['3>4', null, null],
    ['1-5', 'cites', null],
    ['5>1', '3', null],
    ['1>2', 'cites', null],
    ['1>3', 'cites', null],
    ['4-5', null, null],
    ['4-1', null, null],
  ]);
});

it('reads matrices of one mode and of two, broken into lines anywhere', async () => {
  const one = await readAll(pajek, '*Vertices 2\n1 "a"\n*Matrix :1 "trade"\n0 2.5\n-1\n0\n');
  expect(pairs(one)).toEqual([
    ['1>2', 'trade', 2.5],
    ['2>1', 'trade', -1],
  ]);
  expect(one.nodes.map(({ id }) => id)).toEqual(['1', '2']);
  const two = await readAll(pajek, '*Vertices 5 2\n*Matrix\n1 0 1\n0 0 3\n');
  expect(two.problems).toEqual([]);
  expect(pairs(two)).toEqual([
    ['1-3', null, 1],
    ['1-5', null, 1],
    ['2-5', null, 3],
  ]);
  expect(two.nodes.map(({ attributes }) => attributes.mode)).toEqual([1, 1, 2, 2, 2]);
  expect((await readAll(pajek, '*Vertices 2\n*Matrix\n0 1\n1\n')).problems).toEqual([
    { place: 'line 2', expected: '2 × 2 numbers', found: '3' },
  ]);
});

it('reads the first network of a project with its partitions, vectors and clusters, and tells what it leaves', async () => {
  const project = [
    '*Network Padgett.net\n*Vertices 3\n1 "Acciaiuoli"\n2 "Albizzi" ic Red\n*Edges\n1 2',
    '*Partition Wealth\n*Vertices 3\n1\n 2\n9999998\n*Vector Wealth\n*Vertices 3\n53.5\n-65\n0',
    '*Cluster rich\n*Vertices 1\n2\n*Partition of others\n*Vertices 1\n7\n*Permutation p\n*Vertices 3\n1\n2\n3',
    '*Network Other\n*Vertices 1\n1 "x"\n*Arcs\n1 1',
  ].join('\n\n');
  const read = await readAll(pajek, project, 9);
  expect(read.problems).toEqual([]);
  expect(read.nodes.map(({ label, attributes }) => [label, attributes])).toEqual([
    ['Acciaiuoli', { Wealth: 1, 'Wealth (vector)': 53.5 }],
    ['Albizzi', { ic: 'Red', Wealth: 2, 'Wealth (vector)': -65, rich: true }],
    [null, { 'Wealth (vector)': 0 }],
  ]);
  expect(pairs(read)).toEqual([['1-2', null, null]]);
  expect(read.about).toEqual({ label: 'Padgett.net' });
  expect(read.notes).toEqual([
    'Partitions, vectors and clusters are read where they belong to the network.',
    'Permutations of the file are not read.',
    'Only the first network of the file is read.',
  ]);
  const broken = '*Vertices 2\n*Partition p\n*Vertices 2\nred\n*Cluster c\n*Vertices 2\n3\n';
  expect((await readAll(pajek, broken)).problems).toEqual([
    { place: 'line 4', expected: 'a number for the partition', found: 'red' },
    { place: 'line 3', expected: '2 lines of the partition', found: '1' },
    { place: 'line 7', expected: 'a vertex from 1 to 2', found: '3' },
    { place: 'line 6', expected: '2 lines of the cluster', found: '1' },
  ]);
});

it.each([
  ['*Vertices 2\n3 "c"\n', 'line 2', 'a vertex from 1 to 2', '3'],
  ['*Vertices 2\n1 "c\n', 'line 2', 'a closing quotation mark', 'the end of the line'],
  ['*Vertices 2\n*Arcs\n1 0 1', 'line 3', 'a vertex from 1 to 2', '0'],
  ['*Vertices 2\n*Arcs\n1', 'line 3', 'a vertex from 1 to 2', 'nothing'],
  ['*Vertices 2\n*Arcslist\n1 2 x', 'line 3', 'a vertex from 1 to 2', 'x'],
  ['*Vertices 2\n*Edges\n1 2 much', 'line 3', 'a number as value of the line', 'much'],
  ['*Vertices 2\n*Edges\n1 2 1,5', 'line 3', 'a number as value of the line', '1,5'],
  ['*Vertices 2\n*Edges\n1 2 1e999', 'line 3', 'a number as value of the line', '1e999'],
  ['*Vertices many\n', 'line 1', '*Vertices and a number up to 10000000', '*Vertices many'],
  ['*Vertices 999999999999\n', 'line 1', '*Vertices and a number up to 10000000', '*Vertices 999999999999'],
  ['*Arcs\n1 2\n2 3\n', 'line 1', '*Vertices before the lines', '*arcs'],
  ['{"nodes":[\n1,\n2]}', 'line 1', 'a section such as *Vertices', '{"nodes":['],
  ['', 'line 1', 'a section *Vertices', 'none in the file'],
])('tells what is wrong in %j', async (text, place, expected, found) => {
  expect((await readAll(pajek, text)).problems).toEqual([{ place, expected, found }]);
});
