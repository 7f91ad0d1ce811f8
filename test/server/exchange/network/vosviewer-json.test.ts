import { expect, it } from 'vitest';
import { vosviewer } from '../../../../server/exchange/network/vosviewer-json/vosviewer.ts';
import { readNetwork, withoutPlace, writeNetwork } from '../../../support/network-files.ts';

const read = (value: unknown) => readNetwork(vosviewer.read, JSON.stringify(value));

it('reads items with their measures, links with their strength, clusters with their names', async () => {
  const { about, nodes, links, problems, notes } = await read({
    network: {
      items: [
        {
          id: 1,
          label: 'Leiden',
          description: '<b>x</b>',
          url: 'https://x.org',
          x: 0.5,
          y: -1,
          cluster: 2,
          weights: { Documents: 190, 'Norm. citations': 314.2 },
          scores: { 'Avg. pub. year': 2012.5 },
        },
        { id: 'b', label: 'Delft' },
      ],
      links: [
        { source_id: 1, target_id: 'b', strength: 3 },
        { source_id: 'b', target_id: 'b' },
      ],
      clusters: [{ cluster: 2, label: 'West' }],
    },
    config: { parameters: {}, templates: {} },
    info: { title: 'Map', description: 'Of universities' },
  });
  expect(problems).toEqual([]);
  expect(notes).toEqual(['How VOSviewer shows the network (config) is not taken.']);
  expect(about).toEqual({ 'cluster<2>': 'West', title: 'Map', description: 'Of universities' });
  expect(nodes.map(withoutPlace)).toEqual([
    {
      id: '1',
      label: 'Leiden',
      parent: null,
      attributes: {
        description: '<b>x</b>',
        url: 'https://x.org',
        x: 0.5,
        y: -1,
        cluster: 2,
        'weight<Documents>': 190,
        'weight<Norm. citations>': 314.2,
        'score<Avg. pub. year>': 2012.5,
      },
    },
    { id: 'b', label: 'Delft', parent: null, attributes: {} },
  ]);
  const link = { id: null, to: 'b', directed: false, label: null, attributes: {} };
  expect(links.map(withoutPlace)).toEqual([
    { ...link, from: '1', weight: 3 },
    { ...link, from: 'b', weight: null },
  ]);
});

it('tells what is wrong and where', async () => {
  const { problems } = await read({
    network: {
      items: [{ label: 'x' }, { id: 1, weights: { Links: 'many' }, scores: [] }],
      links: [{ source_id: 1, target_id: 1, strength: 'x' }, { target_id: 1 }],
      clusters: {},
    },
  });
  const id = 'an id: text, or a number below 2^53';
  expect(problems).toEqual([
    { place: '$.network.items[0]', expected: `"id": ${id}`, found: 'nothing' },
    { place: '$.network.items[1]', expected: 'a number in "weights"', found: 'many' },
    { place: '$.network.items[1]', expected: '"scores": an object', found: '[]' },
    { place: '$.network.links[0]', expected: 'a weight that is a number', found: 'x' },
    { place: '$.network.links[1]', expected: `"source_id": ${id}`, found: 'nothing' },
    { place: '$.network.clusters', expected: 'a list', found: '{}' },
  ]);
  expect((await read({ items: [] })).problems).toHaveLength(1);
});

it('writes weights and scores, a place only with both axes, and no cluster that VOSviewer does not know', async () => {
  const attributes = { 'weight<Links>': 2, 'weight<Odd>': -1, year: 2020, x: 1, cluster: 0, text: 'x' };
  const nodes = [{ id: 'a', label: null, parent: null, attributes }];
  const { network } = JSON.parse(await writeNetwork(vosviewer.write!, { title: 't', about: {}, nodes, links: [] }));
  expect(network.items).toEqual([{ id: 'a', label: 'a', weights: { Links: 2 }, scores: { Odd: -1, year: 2020 } }]);
});
