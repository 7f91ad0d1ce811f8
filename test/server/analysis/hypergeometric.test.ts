import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, hypergeometricLowerTail, logFactorial } from '../../../server/analysis/hypergeometric.ts';
import { numbers, seeds, shuffled } from './random.ts';

const choose = (n: number, k: number): bigint => {
  if (k < 0 || k > n) return 0n;
  let value = 1n;
  for (let at = 1; at <= k; at += 1) value = (value * BigInt(n - k + at)) / BigInt(at);
  return value;
};

/** The exact quotient of whole numbers, to 15 digits. */
const exact = (o: number, n: number, sx: number, sy: number) => {
  let favourable = 0n;
  for (let k = 0; k <= o; k += 1) favourable += choose(sy, k) * choose(n - sy, sx - k);
  return Number((favourable * 10n ** 30n) / choose(n, sx)) / 1e30;
};

describe('the lower tail', () => {
  it('is the golden one of IL and FI', () => {
    expect(hypergeometricLowerTail(0, 14, 3, 4)).toBeCloseTo(120 / 364, 12);
  });

  it.each(seeds)('is the exact quotient: random table %i', (seed) => {
    const random = numbers(seed);
    const n = 1 + random(seed < 50 ? 40 : 400);
    const [sx, sy] = [random(n + 1), random(n + 1)];
    for (let o = 0; o <= n; o += 1) {
      const p = hypergeometricLowerTail(o, n, sx, sy) ?? Number.NaN;
      const expected = exact(o, n, sx, sy);
      expect(Math.abs(p - expected)).toBeLessThanOrEqual(1e-11 * expected + 1e-28);
      expect(hypergeometricLowerTail(o, n, sy, sx)).toBe(p);
    }
  });

  // SciPy 1.17.1: scipy.stats.hypergeom.cdf(o, n, sx, sy).
  it.each([
    [3564, 31451, 8728, 7019, 1.0],
    [0, 31451, 400, 300, 0.021101357376672677],
    [1700, 31451, 8728, 7019, 2.0896476394477745e-14],
    [10, 31451, 2000, 900, 2.576565541056023e-15],
    [5, 10947, 3000, 40, 0.020472111980251978],
    [1948, 31451, 8728, 7019, 0.5083366948686322],
    [0, 31451, 8728, 2, 0.5219839092571841],
  ])('is stable for all of Horizon 2020: %d of %d, %d and %d', (o, n, sx, sy, expected) => {
    const p = hypergeometricLowerTail(o, n, sx, sy) ?? Number.NaN;
    expect(Math.abs(p / expected - 1)).toBeLessThan(1e-8);
  });

  it.each([
    [0, 10, 11, 2],
    [0, 10, 2, -1],
    [0.5, 10, 2, 2],
    [-1, 10, 2, 2],
    [0, Number.NaN, 0, 0],
  ])('is null for what cannot be counts: %d of %d, %d and %d', (o, n, sx, sy) => {
    expect(hypergeometricLowerTail(o, n, sx, sy)).toBeNull();
  });

  it('is 0 below what must be, and 1 from what can be at most', () => {
    expect(hypergeometricLowerTail(3, 10, 7, 7)).toBe(0);
    expect(hypergeometricLowerTail(2, 10, 2, 5)).toBe(1);
    expect(hypergeometricLowerTail(0, 10, 0, 5)).toBe(1);
  });
});

it('ln k! joins its table and its series', () => {
  for (let k = 25; k < 40; k += 1) expect(logFactorial(k) - logFactorial(k - 1)).toBeCloseTo(Math.log(k), 12);
});

describe('Benjamini and Hochberg', () => {
  it('adjusts as their procedure says, in the order given, and passes over what is no test', () => {
    const adjusted = benjaminiHochberg([0.04, null, 0.01, 0.03, 0.005]);
    expect(adjusted.map((p) => p && Number(p.toFixed(12)))).toEqual([0.04, null, 0.02, 0.04, 0.02]);
    expect(benjaminiHochberg([])).toEqual([]);
    expect(benjaminiHochberg([null])).toEqual([null]);
  });

  it.each(seeds)('does not depend on order, and keeps the order of p: random list %i', (seed) => {
    const random = numbers(seed);
    const list = Array.from({ length: 1 + random(30) }, () => random(50) / 50);
    const byP = (all: readonly number[]) => {
      const adjusted = benjaminiHochberg(all);
      return all.map((p, at) => [p, adjusted[at] ?? 0] as const).sort(([a, x], [b, y]) => a - b || x - y);
    };
    const sorted = byP(list);
    expect(byP(shuffled(list, seed))).toEqual(sorted);
    for (const [at, [p, adjusted]] of sorted.entries()) {
      expect(adjusted).toBeGreaterThanOrEqual(p);
      expect(adjusted).toBeGreaterThanOrEqual(sorted[at - 1]?.[1] ?? 0);
      expect(adjusted).toBeLessThanOrEqual(1);
    }
  });
});
