import type { FileProblem } from '../network/network.ts';

/** As many problems are told; more of them are counted. */
const told = 20;

/** Problems of files: the first of them, and how many there are. */
export interface Problems {
  readonly first: readonly FileProblem[];
  readonly count: number;
  add: (...problems: readonly FileProblem[]) => void;
}

export const createProblems = (): Problems => {
  const first: FileProblem[] = [];
  let count = 0;
  return {
    first,
    get count() {
      return count;
    },
    add: (...problems) => {
      count += problems.length;
      first.push(...problems.slice(0, told - first.length));
    },
  };
};

/** Problems as sentences, the last of which counts those that are not told. */
export const sentencesOf = ({ first, count }: Problems): string[] => [
  ...first.map(({ place, expected, found }) => `${place}: expected ${expected}, found ${found}`),
  ...(count > first.length ? [`and ${count - first.length} more`] : []),
];
