/** Two members in n units: o units with both, sx with the one, sy with the other. */
export interface JointCount {
  o: number;
  sx: number;
  sy: number;
  n: number;
}

/** How strongly two work together for their size. No unit; what is not defined is null, never 0. */
export interface Intensities {
  associationStrength: number | null;
  salton: number | null;
  jaccard: number | null;
  inclusion: number | null;
  ric: RelativeIntensity;
}

/** RIC from x to y with its 95 % confidence interval. */
export interface RelativeIntensity {
  value: number | null;
  interval: { low: number; high: number } | null;
}

const quotient = (above: number, below: number) => (below > 0 ? above / below : null);

/** Association strength o / (s_x s_y), a probabilistic measure: van Eck & Waltman 2009, doi 10.1002/asi.21075. */
export const associationStrength = ({ o, sx, sy }: JointCount): number | null => quotient(o, sx * sy);

/** Salton or Ochiai o / √(s_x s_y), from the units themselves: never on a table that is already co-occurrences. */
export const salton = ({ o, sx, sy }: JointCount): number | null => quotient(o, Math.sqrt(sx * sy));

/** Jaccard o / (s_x + s_y - o): the units with both among those with either. */
export const jaccard = ({ o, sx, sy }: JointCount): number | null => quotient(o, sx + sy - o);

/** Inclusion o / min(s_x, s_y). */
export const inclusion = ({ o, sx, sy }: JointCount): number | null => quotient(o, Math.min(sx, sy));

/**
 * Relative intensity of cooperation RIC(x→y): the share of y in the units with x, over its share in those without x
 * (Fuchs, Sivertsen & Rousseau 2021, doi 10.1007/s11192-021-04110-x). Null where x is in all units or in none, and where
 * y is in no unit without x. The interval is that of one table,
 * ln RIC ± 1.96 √(1/o - 1/s_x + 1/(s_y - o) - 1/(n - s_x)): null at o = 0, and where y is in every unit, because then
 * nothing varies.
 */
export const relativeIntensity = ({ o, sx, sy, n }: JointCount): RelativeIntensity => {
  const without = n - sx;
  const value = sx > 0 && without > 0 && sy > o ? o / sx / ((sy - o) / without) : null;
  if (value === null || o === 0 || sy === n) return { value, interval: null };
  const reach = 1.96 * Math.sqrt(Math.max(0, 1 / o - 1 / sx + 1 / (sy - o) - 1 / without));
  return { value, interval: { low: value * Math.exp(-reach), high: value * Math.exp(reach) } };
};

/** All measures of one pair; RIC goes from x to y, the other way is that of the counts exchanged. */
export const intensitiesOf = (joint: JointCount): Intensities => ({
  associationStrength: associationStrength(joint),
  salton: salton(joint),
  jaccard: jaccard(joint),
  inclusion: inclusion(joint),
  ric: relativeIntensity(joint),
});
