import { describe, expect, it } from 'vitest';
import { katz, largestEigenvalue } from '../../../server/analysis/katz.ts';
import { linkageOf, linkCandidates } from '../../../server/analysis/linkage.ts';
import { networkOf } from '../../../server/analysis/weighted-network.ts';
import { goldenLinks } from './golden.ts';
import { randomLinks, relabelling, seeds } from './random.ts';

const golden = networkOf(goldenLinks);

describe('how plausible a link is', () => {
  it('is golden for A and D, with the witness that makes it so', () => {
    const found = linkageOf(golden, 'A', 'D');
    expect(found).toMatchObject({ linked: false, commonNeighbours: 1, preferentialAttachment: 6 });
    expect(found?.adamicAdar).toBeCloseTo(0.910239, 6);
    expect(found?.resourceAllocation).toBeCloseTo(1 / 3, 12);
    expect(found?.jaccard).toBeCloseTo(0.25, 12);
    expect(found?.salton).toBeCloseTo(0.408248, 6);
    expect(found?.witnesses).toEqual([
      { entity: 'C', degree: 3, adamicAdar: 1 / Math.log(3), resourceAllocation: 1 / 3 },
    ]);
  });

  it('is not defined with itself or with nobody, and null where a quotient has no meaning', () => {
    expect(linkageOf(golden, 'A', 'A')).toBeNull();
    expect(linkageOf(golden, 'A', '?')).toBeNull();
    expect(linkageOf(networkOf([], ['x', 'y']), 'x', 'y')).toMatchObject({
      jaccard: null,
      salton: null,
      adamicAdar: 0,
    });
  });

  it.each(seeds)(
    'is the same from both ends, under any names, and a sum of its witnesses: random network %i',
    (seed) => {
      const links = randomLinks(seed);
      const network = networkOf(links);
      const names = relabelling(network.ids, seed);
      const renamed = networkOf(links.map(({ a, b }) => ({ a: names.get(a) ?? '', b: names.get(b) ?? '' })));
      for (const a of network.ids) {
        for (const b of network.ids.filter((id) => id !== a)) {
          const found = linkageOf(network, a, b);
          expect(linkageOf(network, b, a)).toEqual({ ...found, a: b, b: a });
          const other = linkageOf(renamed, names.get(a) ?? '', names.get(b) ?? '');
          expect(other).toMatchObject({ jaccard: found?.jaccard, salton: found?.salton, linked: found?.linked });
          expect(other?.witnesses.map(({ entity }) => entity).sort()).toEqual(
            found?.witnesses.map(({ entity }) => names.get(entity)).sort(),
          );
          const sum = found?.witnesses.reduce((total, { degree }) => total + 1 / degree, 0);
          expect(found?.resourceAllocation).toBeCloseTo(sum ?? Number.NaN, 12);
        }
      }
    },
  );

  it.each(seeds)('ranks everybody that is not linked but shares a neighbour: random network %i', (seed) => {
    const network = networkOf(randomLinks(seed));
    for (const a of network.ids) {
      const others = network.ids.flatMap((b) => linkageOf(network, a, b) ?? []);
      const expected = others.filter((one) => !one.linked && one.commonNeighbours > 0);
      const found = linkCandidates(network, a, 99);
      expect(found.map(({ b }) => b).sort()).toEqual(expected.map(({ b }) => b));
      for (const [at, one] of found.entries()) {
        expect(one.resourceAllocation).toBeLessThanOrEqual((found[at - 1]?.resourceAllocation ?? Infinity) + 1e-12);
      }
      expect(linkCandidates(network, a, 1)).toEqual(found.slice(0, 1));
    }
  });
});

describe('Katz', () => {
  it('has the golden eigenvalue and values', () => {
    expect(largestEigenvalue(golden)).toBeCloseTo(1 + Math.SQRT2, 6);
    expect(katz(golden, 'A', 0.1)?.get('D')).toBeCloseTo(0.011745, 6);
    expect(katz(golden, 'A', 0.1)?.get('E')).toBeCloseTo(0.001305, 6);
  });

  it('is null where it has no limit, and for who is not there', () => {
    expect(katz(golden, 'A', 0.42)).toBeNull();
    expect(katz(golden, 'A', 0)).toBeNull();
    expect(katz(golden, '?', 0.1)).toBeNull();
  });

  it('does not swing on a bipartite network, and knows one without links', () => {
    expect(largestEigenvalue(networkOf([1, 2, 3, 4].map((leaf) => ({ a: 'm', b: `${leaf}` }))))).toBeCloseTo(2, 9);
    expect(largestEigenvalue(networkOf([], ['x']))).toBe(0);
    expect(katz(networkOf([], ['x']), 'x', 0.3)).toEqual(new Map([['x', 0]]));
  });
});
