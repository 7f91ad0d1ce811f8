import { beforeEach, expect, it } from 'vitest';
import type { Dataset } from '../../../server/exchange/dataset/dataset.ts';
import { writeDataset } from '../../../server/exchange/dataset/write.ts';
import { serve } from '../../support/api.ts';
import { small, type Small } from '../../support/small.ts';

const api = serve(() => []);

type Entity = NonNullable<Small['entities']>[number];

const country: Entity = { id: 'cty:A', kind: 'COUNTRY', nameZh: '甲国', startYear: 1949 };
const park: Entity = {
  id: 'park:p',
  kind: 'COOPERATION_PARK',
  nameZh: '旧名园',
  startYear: 1994,
  evidence: [{}, { source: 'src:page' }],
};
const world: Small = {
  sources: [{ id: 'src:page' }],
  entities: [country, park],
  links: [{ from: 'park:p', kind: 'PARTNERS_WITH', to: 'cty:A' }],
};

const seed = (change: Partial<Small> = {}): Dataset =>
  small('seed', { ...world, hash: JSON.stringify(change), ...change });
const write = (dataset: Dataset) => writeDataset(api.graph, dataset);

beforeEach(() => api.seed(seed()));

const entity = async (id: string) =>
  (
    await api.data(
      'query ($id: ID!) { node(id: $id) { ... on Entity { kind nameZh startYear evidence { quote source { id } } } } }',
      { id },
    )
  ).node;

it('of a seed brings what it changes and takes back what it no longer says', async () => {
  await write(
    seed({
      entities: [country, { ...park, nameZh: '新名园', startYear: null }],
    }),
  );
  expect(await entity('park:p')).toMatchObject({ nameZh: '新名园', startYear: null });
});

it('of a seed brings its changes also to what a person has stated something of', async () => {
  await write(small('mine', { entities: [{ ...park, evidence: [{ quote: '我见过' }] }] }));
  await write(
    seed({
      entities: [country, { ...park, nameZh: '新名园', startYear: 1995 }],
    }),
  );
  const found = await entity('park:p');
  expect(found).toMatchObject({ nameZh: '新名园', startYear: 1995 });
  expect(found.evidence).toContainEqual({ quote: '我见过', source: { id: 'src:mine' } });
});

it('of a seed removes an entity that it drops, with its links', async () => {
  await write(seed({ entities: [country], links: [] }));
  expect(await entity('park:p')).toBeNull();
  const { statistics } = await api.data('{ statistics { entities links } }');
  expect(statistics).toEqual({ entities: 1, links: 0 });
});

it('of a seed keeps an entity that it drops while a link of a person holds it', async () => {
  await write(
    small('mine', { entities: [{ id: 'ins:mine' }], links: [{ from: 'ins:mine', kind: 'LOCATED_IN', to: 'park:p' }] }),
  );
  await write(seed({ sources: [], entities: [country], links: [] }));
  const query = '{ links(first: 5) { nodes { from { id } to { id } evidence { source { id } } } } }';
  expect((await api.data(query)).links.nodes).toEqual([
    { from: { id: 'ins:mine' }, to: { id: 'park:p' }, evidence: [{ source: { id: 'src:mine' } }] },
  ]);
  const kept = await entity('park:p');
  expect(kept.nameZh).toBe('旧名园');
  expect(kept.evidence.length).toBeGreaterThan(0);
  await write(small('mine', { hash: '2' }));
  await write(seed({ sources: [], entities: [country], links: [] }));
  expect(await entity('park:p')).toBeNull();
});

it('of a seed leaves to a person what both have stated and it drops', async () => {
  await write(small('mine', { entities: [{ id: 'park:p', kind: 'COOPERATION_PARK', nameZh: '旧名园' }] }));
  await write(seed({ entities: [country], links: [] }));
  expect(await entity('park:p')).toMatchObject({ nameZh: '旧名园', evidence: [{ source: { id: 'src:mine' } }] });
});

it('of a seed moves a link to another end', async () => {
  const other = { id: 'cty:B', kind: 'COUNTRY' as const };
  const link = { id: 'link:park:p:PARTNERS_WITH:cty:A', from: 'park:p', kind: 'PARTNERS_WITH' as const, to: 'cty:B' };
  await write(seed({ entities: [...(world.entities ?? []), other], links: [link] }));
  const { links } = await api.data('{ links(first: 5) { nodes { id from { id } to { id } } } }');
  expect(links.nodes).toEqual([{ id: link.id, from: { id: 'park:p' }, to: { id: 'cty:B' } }]);
});

it('of a seed changes the kind of an entity, label and all', async () => {
  await write(seed({ entities: [country, { ...park, kind: 'PROGRAMME' }] }));
  const { nodes } = await api.dump();
  expect(nodes.find(({ properties }) => properties['id'] === 'park:p')?.labels).toEqual(['Entity', 'Programme']);
});

it('of a seed makes the graph the same as if it had been the first', async () => {
  const next = seed({
    entities: [country, { id: 'ins:new' }],
    links: [{ from: 'ins:new', kind: 'PARTNERS_WITH', to: 'cty:A' }],
  });
  await write(next);
  const grown = await api.dump();
  await api.seed(next);
  expect(await api.dump()).toEqual(grown);
});
