import { describe, expect, it } from 'vitest';
import { policy, serve } from '../../support/api.ts';
import { countedBy, linksOf, neighboursOf } from '../../support/next-to.ts';
import { seenOf } from '../../support/seen.ts';

const api = serve();
const { degrees } = seenOf(policy(), []);
const known = new Map(policy().entities.map((entity) => [entity.id, entity]));
const yearOf = (id: string) => (known.get(id)?.['startYear'] ?? null) as number | null;

const ranked = (ids: string[], rankOf: (id: string) => number) =>
  [...ids].sort((a, b) => rankOf(b) - rankOf(a) || (a < b ? -1 : 1));

const grow = async (id: string, others: Record<string, unknown> = {}) => {
  const query = `query ($id: ID!, $among: [ID!]! = [], $filter: EntityFilter, $linkFilter: LinkFilter,
      $direction: Direction, $statuses: [Status], $order: GrowthOrder! = MOST_LINKED, $first: Int! = 500) {
    growth(id: $id, among: $among, filter: $filter, linkFilter: $linkFilter, direction: $direction, statuses: $statuses, order: $order, first: $first) {
      totalCount groups { linkKind direction status count } statuses { status count } origins { origin count } entities { id }
    } }`;
  const { growth } = await api.data(query, { id, ...others });
  return growth && { ...growth, entities: growth.entities.map((entity: { id: string }) => entity.id) };
};

describe('growth', () => {
  it('of Singapore with nothing shown is all its neighbours, the best linked first', async () => {
    const { entities: found, totalCount } = await grow('cty:SG');
    const expected = ranked(neighboursOf('cty:SG'), (id) => degrees.get(id) ?? 0);
    expect(expected).toHaveLength(15);
    expect(found).toEqual(expected);
    expect(totalCount).toBe(15);
  });

  it('brings only what is not shown, and tells how much there is beyond what is wanted', async () => {
    const all = (await grow('reg:js')).entities as string[];
    const among = ['reg:js', ...all.slice(0, 5)];
    const rest = await grow('reg:js', { among, first: 3 });
    expect(rest.entities).toEqual(all.slice(5, 8));
    expect(rest.totalCount).toBe(all.length - 5);
  });

  it('groups what is not shown by kind, direction and status of link, without regard to the filters', async () => {
    const among = neighboursOf('doc:2021-26').slice(0, 4);
    const filters = { filter: { kinds: ['CITY'] }, linkFilter: { statuses: ['TO_JOIN'] }, direction: 'IN' };
    const { groups } = await grow('reg:js', { among, ...filters });
    const key = (...parts: unknown[]) => JSON.stringify(parts);
    const unshown = linksOf('reg:js').filter(({ other }) => !among.includes(other));
    const once = new Map(
      unshown.map(({ link, other, direction }) => [
        key(link.kind, direction, link.status ?? null, other),
        key(link.kind, direction, link.status ?? null),
      ]),
    );
    const told = (groups as { linkKind: string; direction: string; status: string | null; count: number }[]).map(
      ({ linkKind, direction, status, count }) => [key(linkKind, direction, status), count],
    );
    expect(told.length).toBeGreaterThan(3);
    expect(Object.fromEntries(told)).toEqual(countedBy([...once.values()], String));
  });

  it.each(['OUT', 'IN'])('goes only along links that go %s', async (direction) => {
    const { entities: found, totalCount } = await grow('reg:js', { direction });
    const expected = neighboursOf('reg:js', (step) => step.direction === direction);
    expect([...found].sort()).toEqual(expected.sort());
    expect(totalCount).toBe(expected.length);
  });

  it.each([[['TO_BUILD', 'TO_JOIN']], [[null]], [['EXISTING', null]]])(
    'goes only along links of the states %j',
    async (statuses) => {
      const { entities: found, totalCount } = await grow('reg:yrd', { statuses });
      const expected = neighboursOf('reg:yrd', ({ link }) => statuses.includes((link.status ?? null) as string | null));
      expect([...found].sort()).toEqual(expected.sort());
      expect(totalCount).toBe(expected.length);
    },
  );

  it('tells beforehand how many it brings in each status', async () => {
    const { statuses } = await grow('reg:yrd');
    expect(statuses.length).toBeGreaterThan(1);
    for (const { status, count } of statuses as { status: string | null; count: number }[])
      expect(count, String(status)).toBe((await grow('reg:yrd', { statuses: [status] })).totalCount);
  });

  it('counts what is not shown by where the evidence of its links was read', async () => {
    const among = neighboursOf('cty:SG').slice(0, 3);
    const { origins } = await grow('cty:SG', { among });
    const pairs = linksOf('cty:SG')
      .filter(({ other }) => !among.includes(other))
      .flatMap(({ link, other }) => link.evidence.map(({ origin }) => `${origin} ${other}`));
    const expected = countedBy([...new Set(pairs)], (pair) => pair.split(' ')[0]!);
    expect(Object.keys(expected).length).toBeGreaterThan(1);
    expect(
      Object.fromEntries((origins as { origin: string; count: number }[]).map(({ origin, count }) => [origin, count])),
    ).toEqual(expected);
  });

  it('takes only entities and links that fit', async () => {
    const found = await grow('cty:SG', {
      filter: { kinds: ['COOPERATION_PARK'] },
      linkFilter: { kinds: ['PARTNERS_WITH'] },
    });
    const parks = neighboursOf('cty:SG', ({ link }) => link.kind === 'PARTNERS_WITH').filter(
      (id) => known.get(id)?.kind === 'COOPERATION_PARK',
    );
    expect(parks.length).toBeGreaterThan(0);
    expect([...found.entities].sort()).toEqual(parks.sort());
    expect(found.totalCount).toBe(parks.length);
  });

  it('takes only what started in these years', async () => {
    const { entities: found } = await grow('cty:SG', { filter: { startedFrom: 1990, startedUntil: 2010 } });
    const expected = neighboursOf('cty:SG').filter((id) => {
      const year = yearOf(id);
      return year !== null && year !== undefined && year >= 1990 && year <= 2010;
    });
    expect(expected.length).toBeGreaterThan(0);
    expect([...found].sort()).toEqual(expected.sort());
  });

  it('puts the newest first where that is wanted, what has no known start last', async () => {
    const { entities: found } = await grow('reg:js', { order: 'NEWEST' });
    const expected = ranked(neighboursOf('reg:js'), (id) => yearOf(id) ?? 0);
    expect(new Set(expected.map((id) => yearOf(id))).size).toBeGreaterThan(2);
    expect(found).toEqual(expected);
  });

  it('puts those first that stand nearest to what is shown where that is wanted', async () => {
    const among = ['reg:js', 'cty:IL', 'city:suzhou', 'cat:parks', 'doc:2021-26'];
    const near = (id: string) => linksOf(id).filter(({ other }) => among.includes(other)).length;
    const expected = ranked(
      neighboursOf('reg:js').filter((id) => !among.includes(id)),
      near,
    );
    expect(new Set(expected.map(near)).size).toBeGreaterThan(1);
    expect((await grow('reg:js', { among, order: 'NEAREST' })).entities).toEqual(expected);
  });

  it('is nothing where all is shown, and null for an entity that is not there', async () => {
    const shown = neighboursOf('cty:SG');
    expect(await grow('cty:SG', { among: shown })).toEqual({
      totalCount: 0,
      groups: [],
      statuses: [],
      origins: [],
      entities: [],
    });
    expect(await grow('park:none')).toBeNull();
  });

  it('counts only what is asked for', async () => {
    api.forget();
    await api.data('{ growth(id: "cty:SG", among: [], first: 5) { entities { id } } }');
    expect([...api.statements].sort()).toEqual(['entity/by-ids', 'growth/entities']);
  });
});
