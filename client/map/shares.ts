import type { Place } from './places.ts';

/** Of the entities in one mark, those of one group. */
export interface Share {
  group: string;
  colour: string;
  number: number;
  /** How many come before them round the ring. */
  before: number;
}

/** How the entities in one mark are shared among groups, in the order in which they stand round it. */
export const sharesOf = (members: readonly Place[]): Share[] => {
  const shares = new Map<string, Share>();
  for (const [before, { group, colour }] of members.toSorted((a, b) => a.group.localeCompare(b.group)).entries()) {
    const share = shares.get(group) ?? { group, colour, number: 0, before };
    shares.set(group, { ...share, number: share.number + 1 });
  }
  return [...shares.values()];
};
