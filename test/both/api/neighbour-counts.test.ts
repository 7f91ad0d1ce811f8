import { describe, expect, it } from 'vitest';
import { policy, serve } from '../../support/api.ts';
import { countedBy, neighboursOf } from '../../support/next-to.ts';
import { seenOf } from '../../support/seen.ts';

const api = serve();
const { entities } = policy();
const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]));

const countsOf = async (ids: string[], caller: { hidden: string[] } = { hidden: [] }) => {
  const query = 'query ($ids: [ID!]!) { neighbourCounts(ids: $ids) { id kinds { kind count } } }';
  const { neighbourCounts } = await api.data(query, { ids }, caller);
  return neighbourCounts as { id: string; kinds: { kind: string; count: number }[] }[];
};

const grow = async (id: string, others: Record<string, unknown>, hidden: string[]) => {
  const query = `query ($id: ID!, $linkFilter: LinkFilter) {
    growth(id: $id, among: [], linkFilter: $linkFilter, first: 500) { totalCount groups { count } entities { id } }
  }`;
  const { growth } = await api.data(query, { id, ...others }, { hidden });
  return growth && { ...growth, entities: growth.entities.map((entity: { id: string }) => entity.id) };
};

describe('the neighbours of entities', () => {
  it('are counted by kind for every entity, in the order of the ids', async () => {
    const ids = entities.map(({ id }) => id).toReversed();
    const found = await countsOf(ids);
    expect(found.map(({ id }) => id)).toEqual(ids);
    for (const { id, kinds } of found) {
      const expected = countedBy(neighboursOf(id), (other) => kindOf.get(other) ?? '');
      expect(Object.fromEntries(kinds.map(({ kind, count }) => [kind, count]))).toEqual(expected);
    }
  });

  it('are counted once for an id given twice; ids that are not there are passed over', async () => {
    expect((await countsOf(['park:none', 'cty:SG', 'cty:SG'])).map(({ id }) => id)).toEqual(['cty:SG']);
  });

  it('are counted with one statement, however many are asked for', async () => {
    api.forget();
    await countsOf(entities.map(({ id }) => id));
    expect(api.statements).toEqual(['growth/neighbour-counts']);
  });
});

it.each([
  ['neighbourCounts(ids: $ids) { id }', 'the number of ids must be from 1 to 5000, it is 5001'],
  [
    'growth(id: "cty:SG", among: $ids, first: 5) { totalCount }',
    'the number of ids in among must be from 0 to 5000, it is 5001',
  ],
])('%s takes 5000 ids and no more', async (field, message) => {
  const ids = Array.from({ length: 5_001 }, (_, index) => `x:${index}`);
  const query = `query ($ids: [ID!]!) { ${field} }`;
  expect((await api.ask(query, { ids: ids.slice(1) })).errors).toBeUndefined();
  expect((await api.ask(query, { ids })).errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
});

describe.each([[['src:policy-2021-26']], [['src:own-knowledge', 'src:natural-earth-populated-places-10m']]])(
  'with %j hidden',
  (hidden) => {
    const seen = seenOf(policy(), hidden);

    it('nothing grows or is counted that may not be seen', async () => {
      const there = new Set(seen.links);
      for (const id of ['reg:js', 'cty:SG', 'doc:2021-26', 'cty:IL']) {
        const found = await grow(id, {}, hidden);
        const expected = neighboursOf(id, ({ link }) => there.has(link.id));
        if (!seen.entities.includes(id)) {
          expect(found).toBeNull();
          continue;
        }
        expect([...found.entities].sort()).toEqual(expected.sort());
        expect(found.totalCount).toBe(expected.length);
        const [told] = await countsOf([id], { hidden });
        expect(told?.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
      }
      expect(
        (
          await countsOf(
            entities.map(({ id }) => id),
            { hidden },
          )
        )
          .map(({ id }) => id)
          .sort(),
      ).toEqual(seen.entities);
    });

    it('nothing grows by evidence that is hidden', async () => {
      const linkFilter = { sources: hidden };
      const found = await grow('reg:js', { linkFilter }, hidden);
      expect(found).toMatchObject({ totalCount: 0, entities: [] });
    });
  },
);
