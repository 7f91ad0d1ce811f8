import { describe, expect, it } from 'vitest';
import { findGaps } from '../../../../server/analysis/gaps/find.ts';
import { recallLatest, type Recall } from '../../../../server/analysis/recall.ts';
import { small, type Small } from '../../../support/small.ts';
import { snapshotOf } from '../../../support/snapshot.ts';

const says = ['COUNTRY:*', 'REGION:*', 'KIND:*'];

const look = (world: Small, speaksFor = says, recall = recallLatest(0)) =>
  findGaps(
    snapshotOf(small('d', { ...world, sources: [{ id: 'src:says', kind: 'OFFICIAL', speaksFor }] })),
    ['CORE', 'CONTEXT', 'ENRICHMENT'],
    recall,
  );

const idsOf = (kind: string, world: Small, speaksFor = says) =>
  look(world, speaksFor)
    .findings.filter((finding) => finding.kind === kind && finding.open)
    .map(({ id }) => id);

const country = (id: string) => ({ id, kind: 'COUNTRY' }) as const;
const joins = (from: string, to: string) => ({ from, kind: 'PARTICIPATES_IN', to }) as const;

/** Two blocs of countries with many projects inside, and `across` between the first of each. */
const blocs = (inside: number, across: number): Small => {
  const names = ['a1', 'a2', 'b1', 'b2'];
  const projects = [
    ...Array.from({ length: inside }, (_, at) => ({ id: `pa${at}`, of: ['a1', 'a2'] })),
    ...Array.from({ length: inside }, (_, at) => ({ id: `pb${at}`, of: ['b1', 'b2'] })),
    ...Array.from({ length: across }, (_, at) => ({ id: `px${at}`, of: ['a1', 'b1'] })),
  ];
  return {
    entities: [...names.map(country), ...projects.map(({ id }) => ({ id, kind: 'PROJECT' as const, startYear: 2020 }))],
    links: projects.flatMap(({ id, of }) => of.map((name) => joins(name, id))),
  };
};

describe('a pair below expectation', () => {
  it('is found where two meet far less than their size would give, and told with its figures', () => {
    const found = look(blocs(20, 1)).findings.filter(({ kind }) => kind === 'BELOW_EXPECTATION');
    const pair = found.find(({ subjects }) => subjects.join() === 'a1,b1');
    expect(pair).toMatchObject({
      observed: 1,
      method: { name: 'HYPERGEOMETRIC_LOWER_TAIL', parameters: { n: 41, rowUnits: 21, columnUnits: 21 } },
    });
    expect(Number(pair?.method.parameters['pAdjusted'])).toBeLessThan(0.05);
    expect(pair?.expected).toBeGreaterThan(5);
  });

  it('is not found where no source speaks for the countries', () => {
    expect(idsOf('BELOW_EXPECTATION', blocs(20, 1), [])).toEqual([]);
  });

  it('is never named from too few units: that is said instead', () => {
    const found = look(blocs(2, 0));
    expect(found.findings.filter(({ kind }) => kind === 'BELOW_EXPECTATION')).toEqual([]);
    expect(found.notSaid).toEqual([
      {
        kind: 'BELOW_EXPECTATION',
        reason: expect.objectContaining({ en: expect.stringMatching(/^Too few units to say \(4 at most\)/) }),
      },
    ]);
  });
});

describe('a single point', () => {
  const group = (name: string) => ['1', '2', '3'].map((at) => `${name}${at}`);
  const bodies = [...group('a'), ...group('b'), 'broker'];
  const units = ['ua', 'ub', 'va', 'vb'];
  const world: Small = {
    entities: [
      ...bodies.map((id) => ({ id, kind: 'INSTITUTION' as const })),
      ...units.map((id) => ({ id, kind: 'PROJECT' as const, startYear: 2020 })),
    ],
    links: [
      ...group('a').flatMap((id) => [joins(id, 'ua'), joins(id, 'va')]),
      ...group('b').flatMap((id) => [joins(id, 'ub'), joins(id, 'vb')]),
      joins('broker', 'ua'),
      joins('broker', 'ub'),
    ],
  };

  it('is the one body that two groups meet through', () => {
    expect(
      idsOf('SINGLE_POINT', { ...world, links: world.links?.filter(({ to }) => to !== 'va' && to !== 'vb') ?? [] }),
    ).toEqual([]);
    expect(idsOf('SINGLE_POINT', grown(world))).toEqual(['gap:single-point:broker:broker']);
  });

  it('is none any more when a second body joins both', () => {
    const second = grown(world);
    expect(idsOf('SINGLE_POINT', { ...second, links: [...(second.links ?? []), joins('a1', 'ub')] })).toEqual([]);
  });
});

describe('a single link', () => {
  const bodies = (name: string) => ['1', '2', '3', '4', '5', '6'].map((at) => `${name}${at}`);
  const world = (ends: [string, string][]): Small => ({
    entities: [
      ...[...bodies('a'), ...bodies('b')].map((id) => ({ id })),
      { id: 'ua', kind: 'PROJECT', startYear: 2020 },
      { id: 'ub', kind: 'PROJECT', startYear: 2020 },
    ],
    links: [
      ...bodies('a').map((id) => joins(id, 'ua')),
      ...bodies('b').map((id) => joins(id, 'ub')),
      ...ends.map(([from, to]) => ({ id: `link:${from}${to}`, from, kind: 'PART_OF' as const, to })),
    ],
  });

  it('is the one that joins two groups, told with what it rests on', () => {
    const found = look(world([['ua', 'ub']])).findings.filter(({ kind }) => kind === 'SINGLE_POINT');
    expect(found.map(({ id, restsOn }) => ({ id, restsOn }))).toEqual([
      { id: 'gap:single-point:ua+ub:bridge', restsOn: ['ua', 'ub', 'link:uaub'] },
    ]);
  });

  it('is none any more when there is a second one, and is not told where its end is a broker', () => {
    const twice = world([['ua', 'ub']]);
    expect(idsOf('SINGLE_POINT', { ...twice, links: [...(twice.links ?? []), joins('a1', 'ub')] })).toEqual([]);
    expect(idsOf('SINGLE_POINT', { ...world([]), links: [...(world([]).links ?? []), joins('b1', 'ua')] })).toEqual([
      'gap:single-point:b1:broker',
    ]);
  });
});

/** The same with one body more on either side, so that both are groups of their own. */
function grown(world: Small): Small {
  return {
    ...world,
    entities: [...(world.entities ?? []), { id: 'a4' }, { id: 'b4' }],
    links: [...(world.links ?? []), joins('a4', 'ua'), joins('b4', 'ub')],
  };
}

describe('what most others have', () => {
  const region = (id: string) => ({ id, kind: 'REGION', subtype: 'province' }) as const;
  const park = (id: string) => ({ id, kind: 'COOPERATION_PARK' }) as const;
  const part = (id: string) => ({ from: id, kind: 'PART_OF', to: 'whole' }) as const;
  const lies = (unit: string, to: string) => ({ from: unit, kind: 'BELONGS_TO', to }) as const;
  const world = (having: string[]): Small => ({
    entities: [
      { id: 'whole', kind: 'REGION', subtype: 'macro_region' },
      ...['r1', 'r2', 'r3', 'r4'].map(region),
      ...having.map((id) => park(`p-${id}`)),
    ],
    links: [...['r1', 'r2', 'r3', 'r4'].map(part), ...having.map((id) => lies(`p-${id}`, id))],
  });
  const lacking = (having: string[]) => idsOf('LACKS_WHAT_OTHERS_HAVE', world(having));

  it('is missed in the one that lacks it', () => {
    expect(lacking(['r1', 'r2', 'r3'])).toEqual(['gap:lacks-what-others-have:r4:COOPERATION_PARK']);
  });

  it('is missed by majority and not by half', () => {
    expect(lacking(['r1', 'r2'])).toEqual([
      'gap:lacks-what-others-have:r3:COOPERATION_PARK',
      'gap:lacks-what-others-have:r4:COOPERATION_PARK',
    ]);
    expect(lacking(['r1'])).toEqual([]);
    expect(lacking([])).toEqual([]);
  });
});

it('finds nothing in a graph that is empty', () => {
  expect(look({}).findings).toEqual([]);
});

it('counts and looks for weak places again only where what they are made from has changed', () => {
  const made: string[] = [];
  const memory = recallLatest(32);
  const recall: Recall = (key, make) =>
    memory(key, () => {
      made.push(key.replace(/ \S+$/, ''));
      return make();
    });
  const world = blocs(20, 1);
  const found = (also: Small['entities'] = [], links: Small['links'] = []) =>
    look({ entities: [...(world.entities ?? []), ...also], links: [...(world.links ?? []), ...links] }, says, recall);
  const before = found();
  const all = [...made];
  expect(all).toContain('weak places');
  expect(all).toContain('below expectation COUNTRY COUNTRY');
  expect(found([{ id: 'city:new', kind: 'CITY' }]).findings).toEqual(before.findings);
  expect(made).toEqual(all);
  found([{ id: 'px-new', kind: 'PROJECT' }], [joins('a1', 'px-new'), joins('b1', 'px-new')]);
  expect(made.slice(all.length)).toContain('below expectation COUNTRY COUNTRY');
});
