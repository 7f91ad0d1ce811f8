/** ln k! for small k, where Stirling's series is not exact enough. */
const smallLogFactorials = Float64Array.from({ length: 32 }, (_, k) => {
  let factorial = 1;
  for (let factor = 2; factor <= k; factor += 1) factorial *= factor;
  return Math.log(factorial);
});

const halfLogTwoPi = 0.918_938_533_204_672_7;

/** ln k! = ln Γ(k + 1), from 32 on by Stirling's series, whose next term is below 1e-13. */
export const logFactorial = (k: number): number => {
  if (k < smallLogFactorials.length) return smallLogFactorials[k] ?? 0;
  const inverse = 1 / k;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)));
  return (k + 0.5) * Math.log(k) - k + halfLogTwoPi + series;
};

const logChoose = (n: number, k: number) => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

const isCount = (value: number) => Number.isInteger(value) && value >= 0;

/**
 * P(X <= o) for the number X of units with both, if x is in sx and y in sy of n units and chance alone decides in which:
 * small where the two meet less than expected (statistically validated networks, Tumminello et al. 2011,
 * doi 10.1371/journal.pone.0017994). Null where these cannot be such counts.
 */
export const hypergeometricLowerTail = (o: number, n: number, sx: number, sy: number): number | null => {
  if (![o, n, sx, sy].every(isCount) || sx > n || sy > n) return null;
  // Exchanging x and y is the same question: asked in one way it has the same answer to the last digit.
  const [few, many] = sx < sy ? [sx, sy] : [sy, sx];
  const least = Math.max(0, few + many - n);
  if (o < least) return 0;
  if (o >= few) return 1;
  const probability = (k: number) => Math.exp(logChoose(many, k) + logChoose(n - many, few - k) - logChoose(n, few));
  // From the mode outwards terms fall: summed from the largest, until the next no longer changes the sum.
  if (o <= Math.floor(((few + 1) * (many + 1)) / (n + 2))) {
    let term = probability(o);
    let sum = term;
    for (let k = o; k > least && term > sum * Number.EPSILON; k -= 1) {
      term *= (k * (n - few - many + k)) / ((few - k + 1) * (many - k + 1));
      sum += term;
    }
    return Math.min(1, sum);
  }
  let term = probability(o + 1);
  let sum = term;
  for (let k = o + 1; k < few && term > sum * Number.EPSILON; k += 1) {
    term *= ((few - k) * (many - k)) / ((k + 1) * (n - few - many + k + 1));
    sum += term;
  }
  return Math.max(0, 1 - sum);
};

/**
 * Adjusted p-values after Benjamini & Hochberg 1995: those of at most q are found with a false discovery rate of at most
 * q. In the order given; null is no test, stays null and does not count. `times` says how often each was tested.
 */
export const benjaminiHochberg = (
  pValues: readonly (number | null)[],
  times: readonly number[] = pValues.map(() => 1),
): (number | null)[] => {
  const tests = pValues.flatMap((p, at) => (p === null ? [] : [{ p, at, times: times[at] ?? 1 }]));
  const all = tests.reduce((sum, test) => sum + test.times, 0);
  const adjusted: (number | null)[] = pValues.map(() => null);
  let [rank, least] = [all, 1];
  for (const test of tests.sort((a, b) => b.p - a.p)) {
    least = Math.min(least, (test.p * all) / rank);
    adjusted[test.at] = least;
    rank -= test.times;
  }
  return adjusted;
};
