import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sif } from '../../../../server/exchange/network/sif.ts';
import { networks, plain, readAll, written } from './text-network.ts';

const read = async (text: string, size?: number) => {
  const { nodes, links, problems } = await readAll(sif, text, size);
  return {
    nodes: nodes.map(({ id }) => id),
    links: links.map(({ from, label, to }) => [from, label, to]),
    problems,
    places: links.map(({ place }) => place),
  };
};

it('takes one kind of link to several nodes, lone nodes, and the same link twice', async () => {
  expect(await read('A pp B C\n\nD\r\nA pp B\n', 3)).toEqual({
    nodes: ['A', 'B', 'C', 'D'],
    links: [
      ['A', 'pp', 'B'],
      ['A', 'pp', 'C'],
      ['A', 'pp', 'B'],
    ],
    problems: [],
    places: ['line 1', 'line 1', 'line 4'],
  });
});

it('takes spaces for part of a name where there is a tab anywhere in the file', async () => {
  const { nodes, links } = await read('New York\nNew York\tworks with\tSan José\t上海\n');
  expect(nodes).toEqual(['New York', 'San José', '上海']);
  expect(links).toEqual([
    ['New York', 'works with', 'San José'],
    ['New York', 'works with', '上海'],
  ]);
});

it('says where a line has too little, and that JSON is not SIF', async () => {
  expect((await read('A pp B\nA pp\n')).problems).toEqual([
    { place: 'line 2', expected: 'a node, or a node, a kind of link and nodes', found: 'two words' },
  ]);
  expect((await read('{"nodes": [1, 2, 3]}')).problems).toHaveLength(1);
});

it('says where tabs come after a megabyte without, since what divides holds for the whole file', async () => {
  const { links, problems } = await read(`${'A pp B\n'.repeat(200_000)}A\tpp\tB C\n`);
  expect(links).toHaveLength(200_000);
  expect(problems).toEqual([
    {
      place: 'line 200001',
      expected: 'words divided as before',
      found: 'a tab, where lines before it are divided by spaces',
    },
  ]);
});

const name = fc
  .tuple(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom('中 心', '"', 'a', '{', '%'))
  .map(([one, other]) => (one + other).replace(/[\t\r\n]/g, ''));

it('gives back ids, ends and kinds', async () => {
  await fc.assert(
    fc.asyncProperty(networks(name), fc.integer({ min: 1, max: 50 }), async (given, size) => {
      const { problems, ...all } = await readAll(sif, await written(sif, given), size);
      expect(problems).toEqual([]);
      const word = (label: string | null) => (label || 'interacts with').replace(/[\t\r\n]+/g, ' ');
      expect(plain(all)).toEqual({
        about: {},
        nodes: given.nodes.map(({ id }) => ({ id, label: null, parent: null, attributes: {} })),
        links: given.links.map(({ from, to, label }) => ({
          id: null,
          from,
          to,
          directed: true,
          label: word(label),
          weight: null,
          attributes: {},
        })),
      });
    }),
    { numRuns: 200 },
  );
});
