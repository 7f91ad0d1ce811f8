import { describe, expect, it } from 'vitest';
import { brokerageOf } from '../../../server/analysis/brokerage.ts';
import { groupSpread } from '../../../server/analysis/participation-coefficient.ts';
import { networkOf } from '../../../server/analysis/weighted-network.ts';
import { goldenLinks } from './golden.ts';
import { randomLinks, relabelling, seeds, shuffled } from './random.ts';

const golden = networkOf(goldenLinks);

it.each([
  ['A', 1.006944, 0.734337, 1],
  ['B', 1.006944, 0.977245, 1],
  ['C', 0.611111, 0.579643, 7 / 3],
  ['D', 0.611111, 0.510771, 7 / 3],
  ['E', 1.006944, 0.878118, 1],
  ['F', 1.006944, 1.10771, 1],
])('%s has the golden constraint and effective size', (entity, constraint, weightedConstraint, effectiveSize) => {
  const found = brokerageOf(golden, { witnesses: 0 }).find((one) => one.entity === entity);
  expect(found?.constraint).toBeCloseTo(constraint, 6);
  expect(found?.weightedConstraint).toBeCloseTo(weightedConstraint, 6);
  expect(found?.effectiveSize).toBeCloseTo(effectiveSize, 6);
  expect(found?.terms).toEqual([]);
});

it('is null for who has no links', () => {
  expect(brokerageOf(networkOf([], ['x']), { witnesses: 3 })).toEqual([
    { entity: 'x', degree: 0, constraint: null, weightedConstraint: null, effectiveSize: null, terms: [] },
  ]);
});

/** Burt's formula, word by word. */
const byDefinition = (links: readonly { a: string; b: string; weight?: number }[], weighted: boolean) => {
  const { ids } = networkOf(links);
  const w = (i: string, j: string) => {
    const sum = links
      .filter(({ a, b }) => a !== b && ((a === i && b === j) || (a === j && b === i)))
      .reduce((total, { weight = 1 }) => total + weight, 0);
    return weighted ? sum : Math.min(1, sum);
  };
  const p = (i: string, j: string) => w(i, j) / ids.reduce((total, k) => total + w(i, k), 0);
  return ids.map((i) => {
    const near = ids.filter((j) => w(i, j) > 0);
    const term = (j: string) => near.reduce((sum, q) => (q === j ? sum : sum + p(i, q) * p(q, j)), p(i, j)) ** 2;
    const pairs = near.flatMap((j) => near.filter((q) => w(q, j) > 0)).length;
    return { terms: new Map(near.map((j) => [j, term(j)])), effectiveSize: near.length - pairs / near.length };
  });
};

it.each(seeds)('is what the definition gives, with its terms: random network %i', (seed) => {
  const links = randomLinks(seed);
  const plain = byDefinition(links, false);
  const weighted = byDefinition(links, true);
  for (const [at, found] of brokerageOf(networkOf(links), { witnesses: 99 }).entries()) {
    const sum = (terms: Iterable<number> = []) => [...terms].reduce((total, term) => total + term, 0);
    expect(found.terms.map(({ neighbour }) => neighbour).sort()).toEqual([...(plain[at]?.terms.keys() ?? [])]);
    for (const { neighbour, term, weightedTerm } of found.terms) {
      expect(term).toBeCloseTo(plain[at]?.terms.get(neighbour) ?? Number.NaN, 12);
      expect(weightedTerm).toBeCloseTo(weighted[at]?.terms.get(neighbour) ?? Number.NaN, 12);
    }
    if (found.degree === 0) continue;
    expect(found.constraint).toBeCloseTo(sum(plain[at]?.terms.values()), 12);
    expect(found.weightedConstraint).toBeCloseTo(sum(weighted[at]?.terms.values()), 12);
    expect(found.effectiveSize).toBeCloseTo(plain[at]?.effectiveSize ?? Number.NaN, 12);
  }
});

it.each(seeds.slice(0, 20))('follows new names and any order: random network %i', (seed) => {
  const links = randomLinks(seed);
  const network = networkOf(links);
  expect(brokerageOf(networkOf(shuffled(links, seed)), { witnesses: 2 })).toEqual(
    brokerageOf(network, { witnesses: 2 }),
  );
  const names = relabelling(network.ids, seed);
  const renamed = networkOf(
    links.map(({ a, b, weight }) => ({ a: names.get(a) ?? '', b: names.get(b) ?? '', weight: weight ?? 1 })),
  );
  const figures = new Map(brokerageOf(renamed, { witnesses: 0 }).map((one) => [one.entity, one]));
  for (const { entity, constraint, effectiveSize } of brokerageOf(network, { witnesses: 0 })) {
    const other = figures.get(names.get(entity) ?? '');
    if (constraint === null) expect(other?.constraint).toBeNull();
    else expect(other?.constraint).toBeCloseTo(constraint, 12);
    expect(other?.effectiveSize).toBe(effectiveSize);
  }
});

describe('the participation coefficient', () => {
  const groups = new Map(
    [...'ABC'].map((id) => [id, 'abc']).concat([...'DEF'].map((id) => [id, 'def'])) as [string, string][],
  );
  const of = (entity: string, weighted: boolean, by = groups) =>
    groupSpread(golden, by, { weighted }).find((one) => one.entity === entity);

  it.each(['C', 'D'])('of %s is the golden one', (entity) => {
    expect(of(entity, true)?.participation).toBeCloseTo(0.489796, 6);
    expect(of(entity, false)?.participation).toBeCloseTo(4 / 9, 12);
  });

  it('is 0 within one group, and tells where links go', () => {
    expect(of('A', true)).toEqual({ entity: 'A', participation: 0, byGroup: [{ group: 'abc', weight: 5 }] });
    expect(of('C', true)?.byGroup).toEqual([
      { group: 'abc', weight: 3 },
      { group: 'def', weight: 4 },
    ]);
  });

  it('leaves out neighbours of no group, and is null without any', () => {
    expect(of('C', true, new Map([['D', 'def']]))?.participation).toBe(0);
    expect(of('A', true, new Map([['D', 'def']]))).toEqual({ entity: 'A', participation: null, byGroup: [] });
  });
});
