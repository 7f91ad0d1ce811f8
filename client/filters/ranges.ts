import { strengths } from '../store/filtering/by-links.ts';
import { byCore } from '../store/filtering/by-shape.ts';
import { neighboursIn, type Part } from '../store/filtering/part.ts';

/** The smallest and the largest of what a filter compares. */
export interface Range {
  least: number;
  most: number;
}

export type Amount = 'links' | 'weight' | 'core';

/** The range of some numbers; null where there are none. */
export const spanOf = (numbers: Iterable<number>): Range | null => {
  const all = [...numbers];
  // Of a large network there are more than a function takes at once.
  const ends = (pick: (a: number, b: number) => number) => all.reduce((a, b) => pick(a, b));
  return all.length > 0 ? { least: ends((a, b) => Math.min(a, b)), most: ends((a, b) => Math.max(a, b)) } : null;
};

/** The closest core that there is. */
const closest = (part: Part): number => {
  let left = part;
  for (let k = 1; ; k += 1) {
    left = byCore(left, [String(k)], part);
    if (left.entities.length === 0) return k - 1;
  }
};

const ranges: Readonly<Record<Amount, (part: Part) => Range | null>> = {
  links: (part) => {
    const neighbours = neighboursIn(part);
    return spanOf(part.entities.map(({ id }) => neighbours.get(id)?.size ?? 0));
  },
  weight: ({ links }) => spanOf(strengths(links).values()),
  core: (part) => (part.entities.length > 0 ? { least: 0, most: closest(part) } : null),
};

/** What there is of it in a part of a network. */
export const rangeOf = (amount: Amount, part: Part): Range | null => ranges[amount](part);

/** The smallest number that such a filter can ask for: with it nothing is hidden but what has none. */
export const smallestOf = (amount: Amount, part: Part): number =>
  amount === 'weight' ? Math.floor(rangeOf('weight', part)?.least ?? 1) : 1;
