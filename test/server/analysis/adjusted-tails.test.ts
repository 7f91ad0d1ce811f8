import { expect, it } from 'vitest';
import { adjustedTails } from '../../../server/analysis/adjusted-tails.ts';
import { countPairs, countRectangle, observedAt, type Counts } from '../../../server/analysis/counts.ts';
import { benjaminiHochberg, hypergeometricLowerTail } from '../../../server/analysis/hypergeometric.ts';
import { randomUnits, seeds } from './random.ts';

/** The same, cell by cell. */
const oneByOne = (counts: Counts) => {
  const { n, rows, columns, shape } = counts;
  const cells = rows.ids.flatMap((_, row) =>
    columns.ids.flatMap((__, column) => {
      if (shape === 'SQUARE' && row === column) return [];
      const [o, sx, sy] = [observedAt(counts, row, column), rows.unitCount[row] ?? 0, columns.unitCount[column] ?? 0];
      return [{ o, sx, sy, pLower: sx > 0 && sy > 0 ? hypergeometricLowerTail(o, n, sx, sy) : null }];
    }),
  );
  const adjusted = benjaminiHochberg(cells.map(({ pLower }) => pLower));
  return cells.map((cell, at) => ({ ...cell, pAdjusted: adjusted[at] }));
};

it.each(seeds)('adjusts as if every cell were looked at, in squares and rectangles: random units %i', (seed) => {
  const units = randomUnits(seed);
  const cross = units.map(({ unit, participants }, at) => ({
    unit,
    rows: participants,
    columns: participants.filter((_, place) => (place + at) % 2 === 0),
  }));
  const scope = { rows: ['nobody'], columns: ['nobody else'] };
  for (const counts of [countPairs(units, ['nobody']), countRectangle(cross, scope)]) {
    const tailOf = adjustedTails(counts);
    for (const { o, sx, sy, pLower, pAdjusted } of oneByOne(counts)) {
      const tail = tailOf(o, sx, sy);
      expect(tail.pLower).toBe(pLower);
      if (pAdjusted === null || pAdjusted === undefined) expect(tail.pAdjusted).toBeNull();
      else expect(tail.pAdjusted).toBeCloseTo(pAdjusted, 12);
    }
  }
});
