import { expect, it } from 'vitest';
import { isWritten, writeDataset } from '../../../server/exchange/dataset/write.ts';
import { policy, serve } from '../../support/api.ts';
import { small } from '../../support/small.ts';

const api = serve();

it('writes every entity, link, source and obligation of the seed, and a mark that it did', async () => {
  const { nodes, links } = await api.dump();
  const labelled = (label: string) => nodes.filter(({ labels }) => labels.includes(label));
  expect(labelled('Entity')).toHaveLength(266);
  expect(labelled('Source')).toHaveLength(147);
  expect(labelled('Dataset')).toHaveLength(1);
  expect(labelled('AtlasSchema')).toHaveLength(1);
  expect(labelled('Obligation')).toHaveLength(47);
  expect(nodes).toHaveLength(266 + 147 + 47 + 2);
  expect(links).toHaveLength(485);
});

it('gives every entity the label of its kind', async () => {
  const { nodes } = await api.dump();
  const park = nodes.find(({ properties }) => properties['id'] === 'park:sip');
  expect(park?.labels).toEqual(['CooperationPark', 'Entity']);
  const labels = nodes.filter((node) => node.labels.includes('Entity')).map((node) => node.labels.length);
  expect([...new Set(labels)]).toEqual([2]);
});

it('changes nothing when it seeds again', async () => {
  const before = await api.dump();
  await writeDataset(api.graph, policy());
  expect(await api.dump()).toEqual(before);
  await writeDataset(api.graph, policy());
  expect(await api.dump()).toEqual(before);
});

it('knows by the fingerprint of its files whether a seed is written', async () => {
  const { id, hash } = policy();
  expect(await isWritten(api.graph, { id, hash })).toBe(true);
  expect(await isWritten(api.graph, { id, hash: 'another' })).toBe(false);
  expect(await isWritten(api.graph, { id: 'another', hash })).toBe(false);
});

it('writes all of it or, when something fails on the way, nothing', async () => {
  const before = await api.dump();
  const failing = api.graph.transact(async (ask) => {
    const { nodes } = before;
    await ask('write/remove-entities', { ids: nodes.map(({ properties }) => String(properties['id'])) });
    await ask('dataset/mark', { id: 'policy-2021-26', hash: 'half' });
    throw new Error('the power went');
  });
  await expect(failing).rejects.toThrow();
  expect(await api.dump()).toEqual(before);
});

it('gives two that write at the same time one after the other', async () => {
  const before = await api.dump();
  const [one, two] = ['one', 'two'].map((id) => small(id, { entities: [{ id: `ins:${id}` }] }));
  await Promise.all([one, two, policy()].map((dataset) => dataset && writeDataset(api.graph, dataset)));
  const { entities } = await api.data('{ entities(first: 5, filter: { ids: ["ins:one", "ins:two"] }) { totalCount } }');
  expect(entities.totalCount).toBe(2);
  await api.seed(policy());
  expect(await api.dump()).toEqual(before);
});
