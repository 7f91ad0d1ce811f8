import type { Entity, Link } from '../api/model.ts';
import type { Part } from '../store/filtering/part.ts';

/** Which values an entity or a link has; absent where the filter does not look at such. */
export interface Facet {
  entities?: (entity: Entity) => readonly string[];
  links?: (link: Link) => readonly string[];
}

/** One value, and how many that the filters before leave have it. */
export interface Choice {
  value: string;
  entities: number;
  links: number;
}

const tally = <One>(some: readonly One[], valuesOf: ((one: One) => readonly string[]) | undefined) => {
  const counts = new Map<string, number>();
  if (valuesOf)
    for (const one of some) for (const value of new Set(valuesOf(one))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

const tallies = ({ entities, links }: Part, facet: Facet) => ({
  entities: tally(entities, facet.entities),
  links: tally(links, facet.links),
});

/** Values that occur, and those chosen: in a given order first, the others by how often they occur. */
export const choicesOf = (
  facet: Facet,
  whole: Part,
  before: Part,
  chosen: readonly string[],
  order: readonly string[],
): Choice[] => {
  const all = tallies(whole, facet);
  const left = tallies(before, facet);
  const often = (value: string) => (all.entities.get(value) ?? 0) + (all.links.get(value) ?? 0);
  const rank = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length);
  return [...new Set([...all.entities.keys(), ...all.links.keys(), ...chosen])]
    .sort((a, b) => rank(a) - rank(b) || often(b) - often(a) || (a < b ? -1 : 1))
    .map((value) => ({ value, entities: left.entities.get(value) ?? 0, links: left.links.get(value) ?? 0 }));
};
