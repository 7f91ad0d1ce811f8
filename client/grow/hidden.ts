import type { Link } from '../api/model.ts';

/** The neighbours of each entity that are in the picture, each counted once. */
export const neighboursShown = (links: readonly Link[]): Map<string, number> => {
  const pairs = new Set(
    links.flatMap(({ from, to }) => (from.id === to.id ? [] : [`${from.id} ${to.id}`, `${to.id} ${from.id}`])),
  );
  const counts = new Map<string, number>();
  for (const pair of pairs) {
    const id = pair.slice(0, pair.indexOf(' '));
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
};

/** How many neighbours of each entity are not in the picture. */
export const hiddenNeighbours = (
  counts: readonly { id: string; kinds: readonly { count: number }[] }[],
  links: readonly Link[],
): Map<string, number> => {
  const shown = neighboursShown(links);
  return new Map(
    counts.map(({ id, kinds }) => [id, kinds.reduce((sum, { count }) => sum + count, 0) - (shown.get(id) ?? 0)]),
  );
};
