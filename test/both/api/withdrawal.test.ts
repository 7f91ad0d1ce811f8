import { beforeEach, expect, it } from 'vitest';
import { RefusedError } from '../../../server/exchange/dataset/dataset.ts';
import { writeDataset } from '../../../server/exchange/dataset/write.ts';
import { policy, serve } from '../../support/api.ts';
import type { Dump } from '../../support/dump.ts';
import { mine, withdrawn } from '../../support/mine.ts';
import { small } from '../../support/small.ts';

const api = serve(() => []);
beforeEach(() => api.seed(policy()));

/** All but the marks of what was written when. */
const content = ({ nodes, links }: Dump): Dump => ({
  nodes: nodes.filter(({ labels }) => !labels.includes('Dataset')),
  links,
});

const write = (dataset = mine) => writeDataset(api.graph, dataset);

it.each([
  ['what a person has brought', mine],
  [
    'a property that the seed does not have',
    small('mine', { entities: [{ ...mine.entities[1], id: 'park:sip', website: 'https://example.org' } as never] }),
  ],
  [
    'another name for a seeded entity',
    small('mine', { entities: [{ id: 'cty:SG', kind: 'COUNTRY', nameZh: '星洲', aliases: ['狮城'] }] }),
  ],
])('%s leaves no trace', async (_, dataset) => {
  const before = content(await api.dump());
  await write(dataset);
  await write(withdrawn);
  expect(content(await api.dump())).toEqual(before);
});

it('leaves no trace after the policy was seeded again', async () => {
  const before = content(await api.dump());
  await write();
  await write(policy());
  await write(withdrawn);
  expect(content(await api.dump())).toEqual(before);
});

it('leaves the text of the policy, where it rests on that', async () => {
  const before = content(await api.dump());
  const cited = policy().sources.find(({ id }) => id === 'src:policy-2021-26');
  const citing = small('mine', {
    entities: [{ id: 'ins:mine', evidence: [{ source: 'src:policy-2021-26', origin: 'DOCUMENT' }] }],
  });
  // It may be refused or taken; it may not cost the policy its text.
  await write({ ...citing, sources: [...citing.sources, cited as never] }).catch((error: unknown) =>
    expect(error).toBeInstanceOf(RefusedError),
  );
  await write(withdrawn);
  expect(content(await api.dump())).toEqual(before);
  expect(
    (await api.ask('{ node(id: "park:sip") { ... on Entity { evidence { source { id } } } } }')).errors,
  ).toBeUndefined();
});
