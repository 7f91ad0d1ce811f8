import type { ArrangeEntity, ArrangeLink } from '../arrange.ts';

/** Some things by what a function says of them, in the order in which they come. */
export const grouped = <One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> => {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
};

/** Whom each entity is linked with; a link to itself counts for nothing. */
export const neighboursOf = (
  entities: readonly ArrangeEntity[],
  links: readonly ArrangeLink[],
): Map<string, string[]> => {
  const neighbours = new Map(entities.map(({ id }) => [id, [] as string[]]));
  for (const { source, target } of links) {
    if (source === target || !neighbours.has(source) || !neighbours.has(target)) continue;
    neighbours.get(source)!.push(target);
    neighbours.get(target)!.push(source);
  }
  return neighbours;
};

/** The best linked first; among equals by id, so that nothing depends on the order of the answer. */
export const byLinks =
  (neighbours: ReadonlyMap<string, readonly string[]>) =>
  (a: ArrangeEntity, b: ArrangeEntity): number =>
    neighbours.get(b.id)!.length - neighbours.get(a.id)!.length || (a.id < b.id ? -1 : 1);
