import { describe, expect, it } from 'vitest';
import { countPairs, countRectangle, type Counts } from '../../../server/analysis/counts.ts';
import {
  compareWithChance,
  expectationAt,
  preferredNullModel,
  type NullModel,
} from '../../../server/analysis/expectation.ts';
import { goldenUnits } from './golden.ts';

const at = (counts: Counts, row: string, column: string, nullModel: NullModel) =>
  expectationAt(counts, counts.rows.positions.get(row) ?? -1, counts.columns.positions.get(column) ?? -1, nullModel);

describe('what chance gives', () => {
  const counts = countPairs(goldenUnits);

  it('is the golden expectation under either null model, which is named', () => {
    const unit = at(counts, 'CN', 'SG', 'UNIT');
    const link = at(counts, 'CN', 'SG', 'LINK');
    expect(unit).toMatchObject({ nullModel: 'UNIT', observed: 3, lambda: null, p0: null, remarkable: null });
    expect(unit.expected).toBeCloseTo(2.857143, 6);
    expect(unit.ratio).toBeCloseTo(1.05, 6);
    expect(link.nullModel).toBe('LINK');
    expect(link.expected).toBeCloseTo(1.6875, 6);
    expect(link.ratio).toBeCloseTo(1.777778, 6);
  });

  it('tells for a zero how likely it is, and that a zero of these few units says nothing', () => {
    const zero = at(counts, 'IL', 'FI', 'LINK');
    expect(zero).toMatchObject({ observed: 0, expected: 0.46875, ratio: 0, lambda: 0.46875, remarkable: false });
    expect(zero.p0).toBeCloseTo(0.625784, 6);
  });

  it('is nothing for a member with itself, and without units', () => {
    expect(at(counts, 'CN', 'CN', 'UNIT')).toMatchObject({ expected: null, ratio: null, lambda: null, p0: null });
    expect(at(countPairs([], ['A', 'B']), 'A', 'B', 'UNIT')).toMatchObject({ expected: null, p0: null });
    expect(at(countPairs([], ['A', 'B']), 'A', 'B', 'LINK')).toMatchObject({ expected: null, remarkable: null });
  });

  it('is 0 with a member that is in no unit: no ratio, and no gap', () => {
    expect(at(countPairs(goldenUnits, ['NZ']), 'CN', 'NZ', 'UNIT')).toMatchObject({
      expected: 0,
      ratio: null,
      p0: 1,
      remarkable: false,
    });
  });

  it('between two dimensions comes from the sums of the table, a member with its own name included', () => {
    const table = countRectangle([
      { unit: 'a', rows: ['SG', 'JS'], columns: ['SG'] },
      { unit: 'b', rows: ['JS'], columns: ['FI'] },
    ]);
    expect(at(table, 'SG', 'SG', 'LINK').expected).toBeCloseTo((1 * 2) / 3, 12);
    expect(at(table, 'SG', 'SG', 'UNIT').expected).toBeCloseTo((1 * 1) / 2, 12);
  });
});

it.each([
  [2.999_999, false],
  [3, true],
])('a zero where %d is expected is a gap: %s', (expected, remarkable) => {
  expect(compareWithChance(0, expected, 'LINK').remarkable).toBe(remarkable);
});

it('prefers the link null where every unit is joint, because the unit null is too low there', () => {
  expect(preferredNullModel(countPairs(goldenUnits))).toBe('LINK');
  expect(preferredNullModel(countPairs([...goldenUnits, { unit: 'alone', participants: ['CN'] }]))).toBe('UNIT');
});
