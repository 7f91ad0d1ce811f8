import type { GrowthAsked, GrowthOffered } from '../api/growth-questions.ts';

type Status = GrowthOffered['statuses'][number]['status'];

/** What of an entity's neighbours is to come into the picture. */
export interface Choice {
  /** Kinds of links; empty for all. */
  kinds: readonly GrowthOffered['groups'][number]['linkKind'][];
  direction: 'OUT' | 'IN' | null;
  /** States of links, null for none that is known; empty for all. */
  statuses: readonly Status[];
  /** Where evidence of links was read; empty for all. */
  origins: readonly GrowthOffered['origins'][number]['origin'][];
  order: GrowthAsked['order'];
  most: number;
}

/** Enough to see something, too few to drown in. */
export const choiceAtFirst: Choice = {
  kinds: [],
  direction: null,
  statuses: [],
  origins: [],
  order: 'MOST_LINKED',
  most: 20,
};

export const askedOf = (
  id: string,
  among: readonly string[],
  { kinds, direction, statuses, origins, order, most }: Choice,
): GrowthAsked => ({
  id,
  among: [...among].sort(),
  order,
  first: most,
  ...(direction && { direction }),
  ...(statuses.length > 0 && { statuses: [...statuses] }),
  ...(kinds.length + origins.length > 0 && {
    linkFilter: {
      ...(kinds.length > 0 && { kinds: [...kinds] }),
      ...(origins.length > 0 && { origins: [...origins] }),
    },
  }),
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
