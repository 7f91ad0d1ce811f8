import { expect, it } from 'vitest';
import { countPairs, countRectangle } from '../../../server/analysis/counts.ts';
import { tableOf } from '../../../server/analysis/coverage.ts';
import { enoughOf } from '../../../server/analysis/enough.ts';
import { hypergeometricLowerTail } from '../../../server/analysis/hypergeometric.ts';
import { goldenUnits } from './golden.ts';
import { randomUnits, seeds } from './random.ts';

const units = (...participants: string[][]) => participants.map((list, at) => ({ unit: `u${at}`, participants: list }));

it('finds the 14 units of the golden values enough', () => {
  expect(enoughOf(countPairs(goldenUnits))).toEqual({ enough: true, there: 14, needed: 14 });
});

it('says how many units of the same mixture it takes: the first number at which a zero would be remarkable', () => {
  const few = enoughOf(countPairs(units(['A'], ['B'], ['A', 'B'])));
  expect(few).toMatchObject({ enough: false, there: 3 });
  const tail = (n: number) => hypergeometricLowerTail(Math.max(0, 2 * Math.round((2 * n) / 3) - n), n, Math.round((2 * n) / 3), Math.round((2 * n) / 3)); // oxfmt-ignore
  expect(tail(few.needed ?? 0)).toBeLessThanOrEqual(0.05);
  for (let n = 6; n < (few.needed ?? 0); n += 1) expect(tail(n)).toBeGreaterThan(0.05);
});

it('needs six where there is none', () => {
  expect(enoughOf(countPairs([]))).toEqual({ enough: false, there: 0, needed: 6 });
  expect(enoughOf(countPairs([], ['A', 'B']))).toMatchObject({ needed: 6 });
});

it('knows that more of the same would not help where everybody is in all or in none', () => {
  const same = units(...Array.from({ length: 8 }, () => ['A', 'B']));
  expect(enoughOf(countPairs(same, ['C']))).toEqual({ enough: false, there: 8, needed: null });
});

it('looks at pairs of two, not at a member with itself', () => {
  const half = units(['A'], ['A'], ['A'], [], [], []);
  expect(enoughOf(countPairs(half)).enough).toBe(false);
  const rectangle = half.map(({ unit, participants }) => ({ unit, rows: participants, columns: participants }));
  expect(enoughOf(countRectangle(rectangle)).enough).toBe(true);
});

it.each(seeds.slice(0, 50))('never calls significant what it calls too few: random units %i', (seed) => {
  const covered = randomUnits(seed).map(({ unit, participants }) => ({
    unit,
    rows: participants,
    columns: [],
    year: null,
  }));
  const { counts, cellAt, enough } = tableOf({
    units: covered,
    scope: { rows: [], columns: [] },
    square: true,
    order: 'TOTAL',
    isPossible: () => true,
    isSpokenFor: () => true,
  });
  if (enough.enough) return;
  counts.rows.ids.forEach((_, row) => {
    counts.columns.ids.forEach((__, column) => {
      if (row === column) return;
      const { state, figures } = cellAt(row, column);
      expect(['OBSERVED', 'UNREMARKABLE']).toContain(state);
      expect([figures.pLower, figures.pAdjusted]).toEqual([null, null]);
    });
  });
});
