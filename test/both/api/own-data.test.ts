import { beforeEach, describe, expect, it } from 'vitest';
import { writeDataset } from '../../../server/exchange/dataset/write.ts';
import { policy, serve } from '../../support/api.ts';
import { mine } from '../../support/mine.ts';
import { small } from '../../support/small.ts';

const api = serve(() => []);
beforeEach(() => api.seed(policy()));

const write = (dataset = mine) => writeDataset(api.graph, dataset);

it('stands beside the seed', async () => {
  await write();
  const { node } = await api.data(
    '{ node(id: "park:sip") { ... on Entity { nameEn evidence { quote source { id } } links(first: 50) { totalCount nodes { from { nameZh } } } } } }',
  );
  expect(node.nameEn).toBe('China-Singapore Suzhou Industrial Park (SIP)');
  expect(node.evidence).toHaveLength(18);
  expect(node.evidence.at(-1)).toEqual({ quote: '我见过', source: { id: 'src:mine' } });
  expect(node.links.totalCount).toBe(12);
  expect(node.links.nodes).toContainEqual({ from: { nameZh: '我的研究所' } });
});

describe('stays as it is, byte for byte', () => {
  it('when the policy is seeded again', async () => {
    await write();
    const before = await api.dump();
    await write(policy());
    expect(await api.dump()).toEqual(before);
    await write(policy());
    expect(await api.dump()).toEqual(before);
  });

  it('when the same file is written again', async () => {
    await write();
    const before = await api.dump();
    await write();
    expect(await api.dump()).toEqual(before);
  });

  it('whether it or the policy comes first', async () => {
    await write();
    const after = await api.dump();
    await api.seed(small('mine', { entities: [mine.entities[0] as never] }), policy());
    await write();
    expect(await api.dump()).toEqual(after);
  });
});
