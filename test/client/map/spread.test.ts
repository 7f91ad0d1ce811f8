import { expect, it } from 'vitest';
import { spread } from '../../../client/map/spread.ts';

it.each([1, 2, 3, 8, 12, 40])(
  'gives each of %i a place of its own, clear of the middle and of each other',
  (number) => {
    const spots = spread(number);
    expect(spots).toHaveLength(number);
    for (const [at, one] of spots.entries()) {
      expect(Math.hypot(one.x, one.y)).toBeGreaterThan(30);
      for (const other of spots.slice(at + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(18);
    }
  },
);

it('begins at the top', () => {
  const [first] = spread(3);
  expect(first!.x).toBeCloseTo(0);
  expect(first!.y).toBeLessThan(0);
});
