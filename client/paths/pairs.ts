/** Two ends between which ways are looked for. */
export interface Pair {
  from: string;
  to: string;
}

/** More ends would make more pairs than one can read. */
export const mostEnds = 5;

/** Every end with each one after it, in the order in which they were chosen; an address may name one twice. */
export const pairsOf = (ends: readonly string[]): Pair[] =>
  [...new Set(ends)].slice(0, mostEnds).flatMap((from, at, all) => all.slice(at + 1).map((to) => ({ from, to })));

export const keyOf = ({ from, to }: Pair): string => `${from} ${to}`;

const fewestEnds = 2;

/** The fields to be filled: those of the ends and at least two, the empty ones last. */
export const fieldsOf = (ends: readonly string[], more: boolean): (string | null)[] => {
  const empty = Math.max(fewestEnds - ends.length, more && ends.length < mostEnds ? 1 : 0);
  return [...ends, ...Array<null>(empty).fill(null)];
};

/** The ends with one more, or with another in a place; an end that is one already stays where it is. */
export const withEnd = (ends: readonly string[], at: number, id: string): readonly string[] =>
  ends.includes(id) ? ends : at < ends.length ? ends.map((end, place) => (place === at ? id : end)) : [...ends, id];

export const withoutEnd = (ends: readonly string[], at: number): readonly string[] =>
  ends.filter((_, place) => place !== at);
