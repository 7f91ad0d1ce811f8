import type { Entity, Link } from '../../api/model.ts';

/** A part of a network: entities, and links among them. */
export interface Part {
  entities: readonly Entity[];
  links: readonly Link[];
}

/** What a filter with these values leaves of a part; `whole` is what there was before any filter. */
export type Keep = (part: Part, values: readonly string[], whole: Part) => Part;

/** The entities that pass, and the links that still have both ends. */
export const entitiesThat = (part: Part, passes: (entity: Entity) => boolean): Part => {
  const entities = part.entities.filter(passes);
  const ids = new Set(entities.map(({ id }) => id));
  return { entities, links: part.links.filter(({ from, to }) => ids.has(from.id) && ids.has(to.id)) };
};

/** Who is linked with whom, in either direction. */
export const neighboursIn = ({ links }: Pick<Part, 'links'>): Map<string, Set<string>> => {
  const neighbours = new Map<string, Set<string>>();
  const add = (one: string, other: string) => {
    const known = neighbours.get(one);
    if (known) known.add(other);
    else neighbours.set(one, new Set([other]));
  };
  for (const { from, to } of links) {
    if (from.id === to.id) continue;
    add(from.id, to.id);
    add(to.id, from.id);
  }
  return neighbours;
};

/** All that can be reached from these within so many links, themselves included. */
export const reachedFrom = (
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  starts: readonly string[],
  depth: number,
): Set<string> => {
  const reached = new Set(starts);
  let last: readonly string[] = starts;
  for (let step = 0; step < depth && last.length > 0; step += 1) {
    const next = new Set(last.flatMap((id) => [...(neighbours.get(id) ?? [])]).filter((id) => !reached.has(id)));
    for (const id of next) reached.add(id);
    last = [...next];
  }
  return reached;
};
