import { radiusOf, type Cluster } from './clusters.ts';
import type { Place } from './places.ts';
import { spread } from './spread.ts';

/** What is drawn at a point: one entity, or several under one number. */
export interface MapMark {
  key: string;
  /** On the sheet. */
  x: number;
  y: number;
  /** Moved aside by so many pixels, where a cluster is spread out. */
  aside: { x: number; y: number } | null;
  radius: number;
  members: readonly Place[];
}

/** The marks of clusters; the one that is open is spread out round its place. */
export const marksFrom = (clusters: readonly Cluster<Place>[], open: string | null): MapMark[] =>
  clusters.flatMap(({ key, x, y, members }): MapMark[] => {
    if (key !== open || members.length === 1)
      return [{ key, x, y, aside: null, radius: radiusOf(members.length), members }];
    const spots = spread(members.length);
    const inOrder = members.toSorted((a, b) => a.group.localeCompare(b.group) || b.links - a.links);
    return inOrder.map((one, at) => ({
      key: one.id,
      x,
      y,
      aside: spots[at]!,
      radius: radiusOf(1),
      members: [one],
    }));
  });

/** Which mark stands for each entity. */
export const keysOf = (marks: readonly { key: string; members: readonly Place[] }[]): Map<string, string> =>
  new Map(marks.flatMap(({ key, members }) => members.map(({ id }) => [id, key] as const)));
