import { inks } from '../canvas/inks.ts';
import type { Scheme } from '../marks/colour.ts';

export interface Page {
  width: number;
  height: number;
}

/** In the proportion of A4; letters of 12 are 7 points there. */
const [long, short] = [1400, 990];

/** Between what is on a page and its edge. */
export const edge = 44;

/** How far these lie apart. */
export const spread = (numbers: readonly number[]): readonly [number, number] =>
  numbers.reduce<readonly [number, number]>(
    ([low, high], one) => [Math.min(low, one), Math.max(high, one)],
    [Infinity, -Infinity],
  );

const length = ([low, high]: readonly [number, number]) => high - low;

/** Lying, unless the picture is much higher than wide, as a telephone arranges it. */
export const pageFor = (places: Iterable<{ x: number; y: number }>): Page => {
  const points = [...places];
  const across = length(spread(points.map(({ x }) => x)));
  return length(spread(points.map(({ y }) => y))) > 1.2 * across
    ? { width: short, height: long }
    : { width: long, height: short };
};

/** Ground of a page: paper where it is light, for it will lie on other paper. */
export const groundOn = (scheme: Scheme): string => (scheme === 'light' ? inks.light.paper : inks.dark.ground);
