import type { Counts, Margin } from './counts.ts';
import { hypergeometricLowerTail } from './hypergeometric.ts';

/** A false discovery rate above this says nothing. */
export const significant = 0.05;

/** Two members that share six units evenly and never meet are the fewest that chance does not explain: 1 in 20. */
const fewestEver = 6;

/** More than this many would be no advice. */
const mostToAdvise = 10_000;

/** Whether there are units enough for any test to say anything, and how many it takes. */
export interface Enough {
  enough: boolean;
  there: number;
  /** Null where more of the same units would not help: nobody is in some of them only. */
  needed: number | null;
}

type Margins = readonly [sx: number, sy: number];

/** P of the fewest units that two could possibly share. */
const best = (n: number, [sx, sy]: Margins) => hypergeometricLowerTail(Math.max(0, sx + sy - n), n, sx, sy) ?? 1;

const sizesOf = ({ unitCount }: Margin, n: number) => [...new Set(unitCount)].filter((s) => s > 0 && s < n);

/** The margins that pairs of the table have, where neither of the two is in all units or in none. */
function* marginsOf({ n, rows, columns, shape }: Counts): Generator<Margins> {
  const alone = (size: number) => rows.unitCount.indexOf(size) === rows.unitCount.lastIndexOf(size);
  const others = sizesOf(columns, n);
  for (const sx of sizesOf(rows, n)) {
    for (const sy of others) if (shape === 'RECTANGULAR' || sx !== sy || !alone(sx)) yield [sx, sy];
  }
}

/** How many units of the same mixture it takes until two of these margins that never meet would be remarkable. */
const neededFor = (n: number, [sx, sy]: Margins): number | null => {
  for (let units = Math.max(n + 1, fewestEver); units <= mostToAdvise; units += 1) {
    if (best(units, [Math.round((sx * units) / n), Math.round((sy * units) / n)]) <= significant) return units;
  }
  return null;
};

/**
 * Whether any pair of the table could be found to meet less than by chance. Where none could, whatever is counted, its
 * ratios and tests are noise: better to say that there are too few units.
 */
export const enoughOf = (counts: Counts): Enough => {
  const there = counts.n;
  let nearest: Margins | undefined;
  for (const margins of marginsOf(counts)) {
    if (best(there, margins) <= significant) return { enough: true, there, needed: there };
    if (!nearest || best(there, margins) < best(there, nearest)) nearest = margins;
  }
  const needed = nearest ? neededFor(there, nearest) : there < fewestEver ? fewestEver : null;
  return { enough: false, there, needed };
};
