import { describe, expect, it } from 'vitest';
import { facets, narrowed, type Narrowing } from '../../../server/analysis/facets.ts';
import { readSeed } from '../../../server/exchange/seed/read.ts';
import { small } from '../../support/small.ts';
import { snapshotOf } from '../../support/snapshot.ts';

const everything: Narrowing = {
  among: null,
  ids: null,
  subtypes: null,
  origins: null,
  startedFrom: null,
  startedUntil: null,
  chosen: { KIND: null, REGION: null, COUNTRY: null, FIELD: null, LAYER: null, STATUS: null, SOURCE: null },
};

const choosing = (chosen: Partial<Narrowing['chosen']>, rest: Partial<Narrowing> = {}): Narrowing => ({
  ...everything,
  ...rest,
  chosen: { ...everything.chosen, ...chosen },
});

const park = (id: string, more = {}) => ({ id, kind: 'COOPERATION_PARK' as const, ...more });

const world = snapshotOf(
  small('d', {
    entities: [
      { id: 'sh', kind: 'REGION', subtype: 'municipality' },
      { id: 'js', kind: 'REGION', subtype: 'province' },
      { id: 'suzhou', kind: 'CITY', subtype: 'city' },
      { id: 'il', kind: 'COUNTRY' },
      { id: 'bio', kind: 'FIELD' },
      { id: 'uni', layer: 'CORE' },
      park('a', { layer: 'CORE', status: 'EXISTING', startYear: 1994, subtype: 'zone' }),
      park('b', { status: 'TO_BUILD' }),
      park('c'),
    ],
    links: [
      { from: 'suzhou', kind: 'PART_OF', to: 'js' },
      { from: 'a', kind: 'LOCATED_IN', to: 'suzhou' },
      { from: 'b', kind: 'BELONGS_TO', to: 'sh' },
      { from: 'uni', kind: 'BELONGS_TO', to: 'sh' },
      { from: 'uni', kind: 'OPERATES', to: 'c' },
      { from: 'a', kind: 'PARTNERS_WITH', to: 'il' },
      { from: 'b', kind: 'FOCUSES_ON', to: 'bio' },
    ],
  }),
);

const countsOf = (narrowing: Narrowing, most = 100) =>
  Object.fromEntries(
    facets(world, { ...narrowing, most }).map(({ name, values }) => [
      name,
      values.map(({ id, count }) => `${id} ${count}`),
    ]),
  );

const idsOf = (narrowing: Narrowing) => narrowed(world, { ...narrowing, most: 100 }).ids;

it('counts all values of all facets, most hits first and equals by id', () => {
  expect(countsOf(everything)).toMatchObject({
    KIND: ['COOPERATION_PARK 3', 'REGION 2', 'CITY 1', 'COUNTRY 1', 'FIELD 1', 'INSTITUTION 1'],
    REGION: ['sh 4', 'js 3'],
    COUNTRY: ['il 2'],
    FIELD: ['bio 2'],
    LAYER: ['ENRICHMENT 7', 'CORE 2'],
    STATUS: ['EXISTING 1', 'TO_BUILD 1'],
    SOURCE: ['src:d 9'],
  });
});

it('finds what lies in a region, is run from it, or is itself the region', () => {
  expect(idsOf(choosing({ REGION: ['sh'] }))).toEqual(['uni', 'b', 'c', 'sh']);
  expect(idsOf(choosing({ REGION: ['js'] }))).toEqual(['a', 'js', 'suzhou']);
});

it('counts a facet as if nothing were chosen of it, and the others with what is chosen', () => {
  const chosen = choosing({ KIND: ['COOPERATION_PARK'], REGION: ['sh'] });
  expect(idsOf(chosen)).toEqual(['b', 'c']);
  expect(countsOf(chosen)).toMatchObject({
    REGION: ['sh 2', 'js 1'],
    KIND: ['COOPERATION_PARK 2', 'INSTITUTION 1', 'REGION 1'],
    COUNTRY: [],
    FIELD: ['bio 1'],
  });
  const hits = facets(world, { ...chosen, most: 1 }).map(({ name, hits }) => `${name} ${hits}`);
  expect(hits).toEqual(['KIND 4', 'REGION 3', 'COUNTRY 2', 'FIELD 2', 'LAYER 2', 'STATUS 2', 'SOURCE 2']);
});

it('takes any of several values of one facet', () => {
  expect(idsOf(choosing({ KIND: ['COOPERATION_PARK'], REGION: ['sh', 'js'] }))).toEqual(['a', 'b', 'c']);
});

it('keeps what is chosen among the values, beyond the limit and without a hit', () => {
  const chosen = choosing({ KIND: ['CITY'], REGION: ['sh', 'nowhere'] });
  const [kind, region] = facets(world, { ...chosen, most: 1 });
  expect(region).toMatchObject({
    values: [
      { id: 'js', count: 1 },
      { id: 'nowhere', count: 0 },
      { id: 'sh', count: 0 },
    ],
    valueCount: 1,
  });
  expect(kind?.values).toEqual([
    { id: 'COOPERATION_PARK', count: 2 },
    { id: 'CITY', count: 0 },
  ]);
  expect(kind?.valueCount).toBe(3);
});

it('looks only among the given, in their order, and tells how many there are beyond the limit', () => {
  const among = ['c', 'gone', 'a', 'b'];
  expect(narrowed(world, { ...choosing({ KIND: ['COOPERATION_PARK'] }, { among }), most: 2 })).toEqual({
    total: 3,
    ids: ['c', 'a'],
  });
  expect(countsOf({ ...everything, among })).toMatchObject({ KIND: ['COOPERATION_PARK 3'] });
  expect(countsOf({ ...everything, among: [] })).toMatchObject({ KIND: [], SOURCE: [] });
});

it.each<[Partial<Narrowing>, string[]]>([
  [{ ids: ['a', 'il'] }, ['a', 'il']],
  [{ subtypes: ['zone', 'city'] }, ['a', 'suzhou']],
  [{ startedFrom: 1990 }, ['a']],
  [{ startedUntil: 1993 }, []],
  [{ origins: ['NAME'] }, []],
])('narrows also by what is no facet: %o', (rest, ids) => {
  expect(idsOf({ ...everything, ...rest })).toEqual(ids);
});

describe('the policy', () => {
  const policy = snapshotOf(readSeed('policy-2021-26', new URL('../../../seed/policy-2021-26/', import.meta.url)));

  it('has the same number for a value as choosing it finds', () => {
    for (const { name, values } of facets(policy, { ...everything, most: 100 })) {
      expect(values.length).toBeGreaterThan(1);
      for (const { id, count } of values) {
        expect(narrowed(policy, { ...choosing({ [name]: [id] }), most: 1 }).total, `${name} ${id}`).toBe(count);
      }
    }
  });
});
