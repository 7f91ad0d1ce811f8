import { expect, it } from 'vitest';
import { vosviewerMap } from '../../../../server/exchange/network/vosviewer-map.ts';
import { readVosviewerPair, vosviewerNetwork } from '../../../../server/exchange/network/vosviewer-network.ts';
import { plain, readAll } from './text-network.ts';

const map = [
  'id\tlabel\tx\ty\tcluster\tweight<Links>\tscore<Avg. pub. year>\turl',
  '1\t"Finland\t""North"""\t-0.5\t1e-2\t1\t12\t2019.5\thttps://example.org/a,b',
  '2\t上海\t0\t1\t2\t\t\t',
  '',
].join('\r\n');

it('reads a map with its positions, clusters, weights and scores', async () => {
  expect(vosviewerMap.recognises(map)).toBe(true);
  expect(vosviewerNetwork.recognises(map)).toBe(false);
  const { problems, ...read } = await readAll(vosviewerMap, map, 5);
  expect(problems).toEqual([]);
  expect(plain(read).nodes).toEqual([
    {
      id: '1',
      label: 'Finland\t"North"',
      parent: null,
      attributes: {
        x: -0.5,
        y: 0.01,
        cluster: 1,
        'weight<Links>': 12,
        'score<Avg. pub. year>': 2019.5,
        url: 'https://example.org/a,b',
      },
    },
    { id: '2', label: '上海', parent: null, attributes: { x: 0, y: 1, cluster: 2 } },
  ]);
});

it('reads a map with commas, and numbers items that have no id', async () => {
  const { nodes } = await readAll(vosviewerMap, 'label,description,weight\n"a, b",,3\nc,"<table>""x""</table>",4\n');
  expect(nodes.map(({ id, label, attributes }) => [id, label, attributes])).toEqual([
    ['1', 'a, b', { weight: 3 }],
    ['2', 'c', { description: '<table>"x"</table>', weight: 4 }],
  ]);
});

it('says which cell of a map is no number, and what is no map', async () => {
  expect((await readAll(vosviewerMap, 'id\tlabel\tx\n1\ta\tb\n\n2\tb\t1\n')).problems).toEqual([
    { place: 'line 2', expected: 'a number as x', found: 'b' },
  ]);
  expect((await readAll(vosviewerMap, '{"network": {"items": []}}')).problems).toHaveLength(1);
  expect((await readAll(vosviewerMap, '')).problems).toHaveLength(1);
  const wide = Array.from({ length: 1_000_000 }, (_, at) => `c${at}`).join('\t');
  expect((await readAll(vosviewerMap, `id\t${wide}\n1\n2\n`)).problems).toHaveLength(1);
});

it('reads a network, whose ends are the ids of a map', async () => {
  const network = '1\t2\t4\n2\t1\n1\t1\t0.5\n';
  expect(vosviewerNetwork.recognises(network)).toBe(true);
  expect(vosviewerMap.recognises(network)).toBe(false);
  const read = readAll({ read: (text) => readVosviewerPair(one(map), text) }, network, 2);
  const { nodes, links, problems } = await read;
  expect(problems).toEqual([]);
  expect(nodes).toHaveLength(2);
  expect(links.map(({ from, to, directed, weight, place }) => [from, to, directed, weight, place])).toEqual([
    ['1', '2', false, 4, 'line 1'],
    ['2', '1', false, null, 'line 2'],
    ['1', '1', false, 0.5, 'line 3'],
  ]);
});

it('says which line of a network is none, and ends where the first is none', async () => {
  expect((await readAll(vosviewerNetwork, '1\t2\tmuch\n1\t2\n')).problems).toHaveLength(1);
  expect((await readAll(vosviewerNetwork, '1,2,3\n1\n1,2,x\n')).problems).toEqual([
    { place: 'line 2', expected: 'two ids and a weight', found: '1' },
    { place: 'line 3', expected: 'a number as weight', found: 'x' },
  ]);
  const json = '{"network":\n{"items":\n[]}}';
  expect((await readAll(vosviewerNetwork, json)).problems).toHaveLength(1);
});

async function* one(text: string) {
  yield text;
}
