import type { GrowthAsked, GrowthOffered } from '../api/growth-questions.ts';

/** What of an entity's neighbours is to come into the picture. */
export interface Choice {
  /** Kinds of links; empty for all. */
  kinds: readonly GrowthOffered['groups'][number]['linkKind'][];
  direction: 'OUT' | 'IN' | null;
  order: GrowthAsked['order'];
  most: number;
}

/** Enough to see something, too few to drown in. */
export const choiceAtFirst: Choice = { kinds: [], direction: null, order: 'MOST_LINKED', most: 20 };

export const askedOf = (
  id: string,
  among: readonly string[],
  { kinds, direction, order, most }: Choice,
): GrowthAsked => ({
  id,
  among: [...among].sort(),
  order,
  first: most,
  ...(direction && { direction }),
  ...(kinds.length > 0 && { linkFilter: { kinds: [...kinds] } }),
});

/** One kind of link in one direction, with how many neighbours it would bring and how many of them are only planned. */
export interface Way {
  linkKind: GrowthOffered['groups'][number]['linkKind'];
  direction: 'OUT' | 'IN';
  count: number;
  byStatus: readonly { status: GrowthOffered['groups'][number]['status']; count: number }[];
}

/** The groups of an answer, those of one kind and direction together, the largest first. */
export const waysOf = (groups: GrowthOffered['groups']): Way[] => {
  const ways = new Map<string, Way>();
  for (const { linkKind, direction, status, count } of groups) {
    const key = `${linkKind} ${direction}`;
    const known = ways.get(key) ?? { linkKind, direction, count: 0, byStatus: [] };
    ways.set(key, { ...known, count: known.count + count, byStatus: [...known.byStatus, { status, count }] });
  }
  return [...ways.values()].sort((a, b) => b.count - a.count || (a.linkKind < b.linkKind ? -1 : 1));
};
