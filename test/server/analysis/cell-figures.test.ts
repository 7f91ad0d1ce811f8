import { describe, expect, it } from 'vitest';
import { tableFigures } from '../../../server/analysis/cell-figures.ts';
import { countPairs, countRectangle } from '../../../server/analysis/counts.ts';
import { goldenUnits } from './golden.ts';
import { randomUnits, relabelling, seeds, shuffled } from './random.ts';

describe('the figures of every cell', () => {
  const cells = tableFigures(countPairs(goldenUnits, ['NZ']), 'LINK');
  const cell = (row: string, column: string) => cells.find((one) => one.row === row && one.column === column);

  it('are there for every pair both ways, without the diagonal', () => {
    expect(cells).toHaveLength(7 * 6);
    expect(cell('CN', 'CN')).toBeUndefined();
  });

  it('hold what they were computed from, and the golden values', () => {
    expect(cell('CN', 'SG')).toMatchObject({
      joint: { o: 3, sx: 8, sy: 5, n: 14 },
      nullModel: 'LINK',
      expected: 1.6875,
    });
    expect(cell('CN', 'SG')?.ric.value).toBeCloseTo(1.125, 12);
    expect(cell('SG', 'CN')?.ric.value).toBeCloseTo(1.08, 12);
    expect(cell('IL', 'FI')?.pLower).toBeCloseTo(0.32967, 6);
  });

  it('have no test of a member that is in no unit, which would count among the tests', () => {
    expect(cell('CN', 'NZ')).toMatchObject({ pLower: null, pAdjusted: null });
    const without = tableFigures(countPairs(goldenUnits), 'LINK');
    expect(without.map(({ pAdjusted }) => pAdjusted)).toEqual(
      cells.filter(({ pLower }) => pLower !== null).map(({ pAdjusted }) => pAdjusted),
    );
  });

  it('find nothing in so few units', () => {
    for (const nullModel of ['UNIT', 'LINK'] as const) {
      const found = tableFigures(countPairs(goldenUnits), nullModel);
      expect(found.filter(({ remarkable, pAdjusted }) => remarkable || (pAdjusted ?? 1) < 0.05)).toEqual([]);
    }
  });

  it('keep the cell of two that have the same name in two dimensions', () => {
    expect(tableFigures(countRectangle([{ unit: 'a', rows: ['SG'], columns: ['SG'] }]), 'UNIT')).toHaveLength(1);
  });

  it.each(seeds.slice(0, 20))('follow new names and any order, and hold no NaN: random units %i', (seed) => {
    const units = randomUnits(seed);
    const counts = countPairs(units);
    const names = relabelling(counts.rows.ids, seed);
    const renamed = shuffled(units, seed).map(({ unit, participants }) => ({
      unit: `new ${unit}`,
      participants: participants.map((id) => names.get(id) ?? ''),
    }));
    const figures = tableFigures(counts, 'LINK').map((one) => ({
      ...one,
      row: names.get(one.row) ?? '',
      column: names.get(one.column) ?? '',
    }));
    const place = (one: { row: string; column: string }) => `${one.row} ${one.column}`;
    expect(tableFigures(countPairs(renamed), 'LINK')).toEqual(figures.sort((a, b) => (place(a) < place(b) ? -1 : 1)));
    // JSON writes NaN and Infinity as null: they would look like "not defined" to whoever reads it.
    for (const value of figures.flatMap((one) => Object.values({ ...one, ...one.joint, ...one.ric }))) {
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    }
  });
});
