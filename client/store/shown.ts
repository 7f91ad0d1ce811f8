import type { Entity, Link, Network, Ontology } from '../api/model.ts';

/** What of a network is shown, and how much of it is not. */
export interface Shown {
  entities: Entity[];
  links: Link[];
  hiddenEntities: number;
  hiddenLinks: number;
}

/** The part of a network that is left when some groups of kinds are hidden. */
export const shownOf = (network: Network, ontology: Ontology, hidden: readonly string[]): Shown => {
  const away = new Set(ontology.kinds.filter((kind) => hidden.includes(kind.group.name)).map((kind) => kind.name));
  const entities = network.entities.filter((entity) => !away.has(entity.kind));
  const ids = new Set(entities.map((entity) => entity.id));
  const links = network.links.filter((link) => ids.has(link.from.id) && ids.has(link.to.id));
  return {
    entities,
    links,
    hiddenEntities: network.entities.length - entities.length,
    hiddenLinks: network.links.length - links.length,
  };
};

/** Number of links of each entity. */
export const linkCounts = (links: readonly Link[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { from, to } of links)
    for (const { id } of from.id === to.id ? [from] : [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};
