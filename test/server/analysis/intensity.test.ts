import { describe, expect, it } from 'vitest';
import { intensitiesOf, relativeIntensity } from '../../../server/analysis/intensity.ts';

describe('the golden pair CN and SG', () => {
  it('has the golden strengths', () => {
    const { associationStrength, salton, jaccard, inclusion } = intensitiesOf({ o: 3, sx: 8, sy: 5, n: 14 });
    expect(associationStrength).toBeCloseTo(0.075, 12);
    expect(salton).toBeCloseTo(0.474342, 6);
    expect(jaccard).toBeCloseTo(0.3, 12);
    expect(inclusion).toBeCloseTo(0.6, 12);
  });

  it.each([
    [8, 5, 1.125, 0.266, 4.76],
    [5, 8, 1.08, 0.429, 2.721],
  ])('has the golden RIC with its interval from %d units to %d', (sx, sy, value, low, high) => {
    const ric = relativeIntensity({ o: 3, sx, sy, n: 14 });
    expect(ric.value).toBeCloseTo(value, 12);
    expect(ric.interval?.low).toBeCloseTo(low, 3);
    expect(ric.interval?.high).toBeCloseTo(high, 3);
  });
});

describe('what is not defined is null', () => {
  it('everything with a member that is in no unit', () => {
    expect(intensitiesOf({ o: 0, sx: 0, sy: 4, n: 9 })).toEqual({
      associationStrength: null,
      salton: null,
      jaccard: 0,
      inclusion: null,
      ric: { value: null, interval: null },
    });
    expect(intensitiesOf({ o: 0, sx: 0, sy: 0, n: 0 }).jaccard).toBeNull();
  });

  it.each([
    ['x is in every unit', { o: 4, sx: 9, sy: 4, n: 9 }, null],
    ['y is in no unit without x', { o: 4, sx: 5, sy: 4, n: 9 }, null],
    ['the two never meet', { o: 0, sx: 5, sy: 4, n: 9 }, 0],
    ['y is in every unit', { o: 5, sx: 5, sy: 9, n: 9 }, 1],
  ])('the interval of RIC where %s', (_, joint, value) => {
    expect(relativeIntensity(joint)).toEqual({ value, interval: null });
  });
});

it('RIC grows with cooperation, its interval always around it', () => {
  const all = Array.from({ length: 39 }, (_, at) => relativeIntensity({ o: at + 1, sx: 60, sy: 40, n: 200 }));
  for (const [at, { value, interval }] of all.entries()) {
    expect(value).toBeGreaterThan(all[at - 1]?.value ?? 0);
    expect(interval?.low).toBeLessThan(value ?? 0);
    expect(interval?.high).toBeGreaterThan(value ?? 0);
  }
});
