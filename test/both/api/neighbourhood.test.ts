import { expect, it } from 'vitest';
import { policy, serve } from '../../support/api.ts';
import { seenOf } from '../../support/seen.ts';

const api = serve();
const { links } = policy();
const { degrees } = seenOf(policy(), []);

const ask = async (ids: string[], limit: number, others: Record<string, unknown> = {}) => {
  const query = `query ($ids: [ID!]!, $limit: Int!, $depth: Int! = 1, $filter: EntityFilter, $linkFilter: LinkFilter) {
    neighbourhood(ids: $ids, limit: $limit, depth: $depth, filter: $filter, linkFilter: $linkFilter) {
      entities { id } links { id } leftOut { entities links }
    } }`;
  const { neighbourhood } = await api.data(query, { ids, limit, ...others });
  const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);
  return { ...neighbourhood, entities: idsOf(neighbourhood.entities), links: idsOf(neighbourhood.links) };
};

/** Levels by hand: how many links each entity is away. */
const levelsFrom = (start: string[], depth: number) => {
  const levels = new Map(start.map((id) => [id, 0]));
  for (let level = 1; level <= depth; level += 1) {
    for (const { from, to } of links) {
      for (const [here, there] of [
        [from, to],
        [to, from],
      ] as const) {
        if (levels.get(here) === level - 1 && !levels.has(there)) levels.set(there, level);
      }
    }
  }
  return levels;
};

it('of Singapore is Singapore with its sixteen neighbours and all links among them', async () => {
  const found = await ask(['cty:SG'], 50);
  const near = new Set(levelsFrom(['cty:SG'], 1).keys());
  expect(found.entities[0]).toBe('cty:SG');
  expect(found.entities).toContain('park:sip');
  expect([...found.entities].sort()).toEqual([...near].sort());
  expect(found.links).toEqual(
    links
      .filter(({ from, to }) => near.has(from) && near.has(to))
      .map(({ id }) => id)
      .sort(),
  );
  expect(found.leftOut).toEqual({ entities: 0, links: 0 });
});

it.each([1, 2, 3])(
  'of depth %i has what is so many links away: the nearest first, then the best linked, then by id',
  async (depth) => {
    const levels = levelsFrom(['ctr:cr'], depth);
    const rank = (id: string) => [levels.get(id) ?? 9, -(degrees.get(id) ?? 0)] as const;
    const expected = [...levels.keys()].sort((a, b) => {
      const [[levelA, fewA], [levelB, fewB]] = [rank(a), rank(b)];
      return levelA - levelB || fewA - fewB || (a < b ? -1 : 1);
    });
    expect((await ask(['ctr:cr'], 500, { depth })).entities).toEqual(expected);
  },
);

it('with a limit shows the first of all that it would show, and tells the rest', async () => {
  const all = await ask(['cty:IL', 'cty:FI'], 500, { depth: 2 });
  for (const limit of [1, 2, 10, 60]) {
    const few = await ask(['cty:IL', 'cty:FI'], limit, { depth: 2 });
    expect(few.entities).toEqual(all.entities.slice(0, limit));
    expect(few.entities.length + few.leftOut.entities).toBe(all.entities.length);
    expect(few.links.length + few.leftOut.links).toBe(all.links.length);
  }
});

it('leaves the given ones in their order, before all others', async () => {
  const given = ['city:suzhou', 'doc:2021-26', 'cty:IL'];
  expect((await ask(given, 3)).entities).toEqual(given);
  expect((await ask(given.toReversed(), 20)).entities.slice(0, 3)).toEqual(given.toReversed());
});

it('passes over ids that are not there, and ids given twice', async () => {
  expect(await ask(['park:none', 'cty:SG', 'cty:SG'], 50)).toEqual(await ask(['cty:SG'], 50));
  expect(await ask(['park:none'], 50)).toEqual({ entities: [], links: [], leftOut: { entities: 0, links: 0 } });
});

it('goes only over links that fit, to entities that fit; the given ones always stay', async () => {
  const found = await ask(['cty:SG'], 50, {
    filter: { kinds: ['COOPERATION_PARK'] },
    linkFilter: { kinds: ['PARTNERS_WITH'] },
  });
  const parks = links.filter(
    ({ from, kind, to }) => kind === 'PARTNERS_WITH' && to === 'cty:SG' && /^(park|xp):/.test(from),
  );
  expect([...found.entities].sort()).toEqual(['cty:SG', ...parks.map(({ from }) => from)].sort());
  expect(found.links).toEqual(parks.map(({ id }) => id).sort());
});

it('answers the same each time', async () => {
  const first = await ask(['reg:yrd'], 30, { depth: 3 });
  for (let again = 0; again < 5; again += 1) expect(await ask(['reg:yrd'], 30, { depth: 3 })).toEqual(first);
});
