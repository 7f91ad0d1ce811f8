import { describe, expect, it } from 'vitest';
import { countPairs, countRectangle, observedAt, unitsWith, type Counts } from '../../../server/analysis/counts.ts';
import { goldenUnits } from './golden.ts';
import { randomUnits, relabelling, seeds, shuffled } from './random.ts';

const margins = ({ ids, unitCount, linkCount }: Counts['rows']) =>
  Object.fromEntries(ids.map((id, at) => [id, [unitCount[at], linkCount[at]]]));

const cellsOf = (counts: Counts) =>
  counts.rows.ids.flatMap((row, at) =>
    counts.columns.ids.map((column, beside) => [row, column, observedAt(counts, at, beside)] as const),
  );

describe('counts of pairs', () => {
  it('are those of the golden units', () => {
    const counts = countPairs(goldenUnits);
    expect([counts.n, counts.jointUnits, counts.total]).toEqual([14, 14, 32]);
    expect(margins(counts.rows)).toEqual({ CN: [8, 9], DE: [5, 5], FI: [4, 5], IL: [3, 3], SE: [4, 4], SG: [5, 6] });
    expect(unitsWith(counts, 'SG', 'CN')).toEqual(['u1', 'u2', 'u3']);
    expect(unitsWith(counts, 'IL', 'FI')).toEqual([]);
    expect(unitsWith(counts, 'IL', 'XX')).toEqual([]);
  });

  it('take in members of the scope that are in no unit, and units that nobody is in', () => {
    const counts = countPairs([{ unit: 'u', participants: [] }, ...goldenUnits], ['NZ', 'CN']);
    expect(counts).toMatchObject({ n: 15, jointUnits: 14 });
    expect(margins(counts.rows)).toMatchObject({ NZ: [0, 0], CN: [8, 9] });
  });

  it('are empty of nothing', () => {
    expect(countPairs([])).toMatchObject({ n: 0, total: 0, units: [] });
  });

  it.each(seeds)('are what looking at every unit gives: random units %i', (seed) => {
    const units = randomUnits(seed);
    const counts = countPairs(units);
    for (const [x, y, o] of cellsOf(counts)) {
      const both = units.filter(({ participants }) => participants.includes(x) && participants.includes(y));
      expect(o).toBe(x === y ? 0 : both.length);
      expect(unitsWith(counts, x, y)).toEqual(both.map(({ unit }) => unit).sort());
    }
    const sum = cellsOf(counts).reduce((total, [, , o]) => total + o, 0);
    expect(counts.total).toBe(sum);
    expect(counts.jointUnits).toBe(units.filter(({ participants }) => new Set(participants).size > 1).length);
  });

  it.each(seeds)('do not depend on order, repetition or names: random units %i', (seed) => {
    const units = randomUnits(seed);
    const counts = countPairs(units);
    const again = units.map(({ unit, participants }) => ({ unit, participants: shuffled(participants, seed) }));
    expect(countPairs(shuffled([...again, ...units], seed))).toEqual(counts);
    const names = relabelling(counts.rows.ids, seed);
    const renamed = countPairs(
      units.map(({ unit, participants }) => ({ unit, participants: participants.map((id) => names.get(id) ?? '') })),
    );
    const expected = cellsOf(counts).map(([x, y, o]) => [names.get(x), names.get(y), o].join());
    expect(
      cellsOf(renamed)
        .map((cell) => cell.join())
        .sort(),
    ).toEqual(expected.sort());
  });
});

describe('counts of two dimensions', () => {
  const units = [
    { unit: 'a', rows: ['SH', 'JS'], columns: ['CN', 'FI'] },
    { unit: 'b', rows: ['SH'], columns: ['FI', 'FI'] },
    { unit: 'c', rows: [], columns: ['IL'] },
    { unit: 'b', rows: ['ZJ'], columns: [] },
  ];

  it('have their own margins, and take a unit that is given in parts as one', () => {
    const counts = countRectangle(units, { rows: ['AH'], columns: [] });
    expect([counts.n, counts.jointUnits, counts.total]).toEqual([3, 2, 6]);
    expect(margins(counts.rows)).toEqual({ AH: [0, 0], JS: [1, 2], SH: [2, 3], ZJ: [1, 1] });
    expect(margins(counts.columns)).toEqual({ CN: [1, 2], FI: [2, 4], IL: [1, 0] });
    expect(unitsWith(counts, 'SH', 'FI')).toEqual(['a', 'b']);
  });

  it('have cells where the two have the same name', () => {
    const counts = countRectangle([{ unit: 'a', rows: ['SG'], columns: ['SG'] }]);
    expect(observedAt(counts, 0, 0)).toBe(1);
  });

  it.each(seeds)('are what looking at every unit gives: random units %i', (seed) => {
    const rows = randomUnits(seed);
    const columns = randomUnits(seed + 1_000);
    const both = rows.map(({ unit, participants }, at) => ({
      unit,
      rows: participants,
      columns: columns[at]?.participants ?? [],
    }));
    const counts = countRectangle(shuffled(both, seed));
    for (const [r, c, o] of cellsOf(counts)) {
      expect(o).toBe(both.filter((unit) => unit.rows.includes(r) && unit.columns.includes(c)).length);
    }
  });
});
