import { farthest } from '../api/path-questions.ts';
import type { PathsWords } from '../language/paths-zh.ts';

type Two<One> = readonly [One, One];

/** How many the API counts at the most. */
const mostCounted = 5_000;

/** Says that there is none, and under which conditions. */
export const noWaySentence = ([from, to]: Two<string>, longest: number, labels: string[], words: PathsWords): string =>
  labels.length === 0 ? words.noWay(from, to, longest) : words.noWayBy(from, to, longest, labels);

/** Says how much can be reached from either end, farther than was asked for if it was; the API counts the end itself among it. */
export const reachSentence = (
  [from, to]: Two<string>,
  [near, far]: Two<number>,
  longest: number,
  words: PathsWords,
): string =>
  [
    longest < farthest ? words.farther(farthest) : words.within(farthest),
    words.reach(from, near - 1, to, far - 1, mostCounted - 1),
  ].join('');
