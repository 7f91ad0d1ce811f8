import { expect, it } from 'vitest';
import { policy, serve } from '../../support/api.ts';
import { seenOf } from '../../support/seen.ts';

const api = serve();
const { degrees } = seenOf(policy(), []);

const ask = async (limit: number, filter = {}, linkFilter = {}) => {
  const query = `query ($limit: Int!, $filter: EntityFilter, $linkFilter: LinkFilter) {
    network(filter: $filter, linkFilter: $linkFilter, limit: $limit) {
      entities { id kind } links { id kind status from { id } to { id } } leftOut { entities links }
    } }`;
  return (await api.data(query, { limit, filter, linkFilter })).network;
};

type Network = { entities: { id: string }[]; links: { from: { id: string }; to: { id: string } }[] };

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);

it('is the core of the policy: 147 entities, 244 links, nothing left out', async () => {
  const { entities, links, leftOut } = await ask(500, { layers: ['CORE'] });
  expect([entities.length, links.length]).toEqual([147, 244]);
  expect(leftOut).toEqual({ entities: 0, links: 0 });
  expect(idsOf(entities.slice(0, 5))).toEqual(['doc:2021-26', 'cat:parks', 'city:shanghai', 'reg:js', 'cty:IL']);
  expect(idsOf(links)).toEqual(idsOf(links).sort());
});

it.each([1, 10, 50, 266, 500])('shows at most %i entities and tells the rest, to the last link', async (limit) => {
  const { entities, links, leftOut } = await ask(limit);
  expect(entities).toHaveLength(Math.min(limit, 266));
  expect(entities.length + leftOut.entities).toBe(266);
  expect(links.length + leftOut.links).toBe(485);
});

it('leaves out of the core with limit 10 what it shows with limit 500', async () => {
  const [few, all] = [await ask(10, { layers: ['CORE'] }), await ask(500, { layers: ['CORE'] })];
  expect(few.leftOut).toEqual({
    entities: all.entities.length - few.entities.length,
    links: all.links.length - few.links.length,
  });
  expect(few.entities).toEqual(all.entities.slice(0, 10));
});

it('draws links only between entities that it shows', async () => {
  const { entities, links }: Network = await ask(40);
  const shown = new Set(idsOf(entities));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter(({ from, to }) => !shown.has(from.id) || !shown.has(to.id))).toEqual([]);
});

it('puts the best linked first, among equals by id', async () => {
  const { entities }: Network = await ask(266);
  const expected = [...degrees].sort(([a, few], [b, many]) => many - few || (a < b ? -1 : 1)).map(([id]) => id);
  expect(idsOf(entities)).toEqual(expected);
});

it('answers the same each time', async () => {
  const first = await ask(30);
  for (let again = 0; again < 5; again += 1) expect(await ask(30)).toEqual(first);
});

it('takes only entities that fit every part of the filter', async () => {
  const { entities } = await ask(500, { kinds: ['PROGRAMME', 'EVENT'], layers: ['CORE'], origins: ['DOCUMENT'] });
  const fitting = policy().entities.filter(
    ({ kind, layer, evidence }) =>
      ['PROGRAMME', 'EVENT'].includes(kind) && layer === 'CORE' && evidence.some(({ origin }) => origin === 'DOCUMENT'),
  );
  expect(idsOf(entities).sort()).toEqual(idsOf([...fitting]).sort());
});

it('takes only links that fit, and keeps entities that then have none', async () => {
  const linkFilter = { kinds: ['PARTNERS_WITH'], statuses: ['TO_BUILD', 'TO_STRENGTHEN'] };
  const { entities, links, leftOut } = await ask(500, {}, linkFilter);
  const fitting = policy().links.filter(
    ({ kind, status }) => kind === 'PARTNERS_WITH' && ['TO_BUILD', 'TO_STRENGTHEN'].includes(status ?? ''),
  );
  expect(idsOf(links)).toEqual(idsOf([...fitting]).sort());
  expect(entities).toHaveLength(266);
  expect(leftOut).toEqual({ entities: 0, links: 0 });
});

it('is empty where nothing fits', async () => {
  expect(await ask(10, { kinds: [] })).toEqual({ entities: [], links: [], leftOut: { entities: 0, links: 0 } });
  expect(await ask(10, { ids: ['park:none'] })).toMatchObject({ entities: [], links: [] });
});
