import type { Entity, Link, Network, Ontology } from '../api/model.ts';
import type { Filter } from './filter.ts';
import { filtered, type Hidden } from './filtering/filtered.ts';
import type { Part } from './filtering/part.ts';

/** What of a network is shown, and how much of it is not. */
export interface Shown {
  entities: readonly Entity[];
  links: readonly Link[];
  /** What the legend leaves, before any filter of the stack. */
  unfiltered: Part;
  /** By the legend. */
  hiddenEntities: number;
  hiddenLinks: number;
  /** By each filter of the stack. */
  byFilter: readonly Hidden[];
}

/** The part of a network that is left when some groups of kinds are hidden, and then filtered; what was brought in by hand is hidden by filters alone. */
export const shownOf = (
  network: Network,
  ontology: Ontology,
  hidden: readonly string[],
  kept: ReadonlySet<string> = new Set(),
  filters: readonly Filter[] = [],
): Shown => {
  const away = new Set(ontology.kinds.filter((kind) => hidden.includes(kind.group.name)).map((kind) => kind.name));
  const entities = network.entities.filter((entity) => kept.has(entity.id) || !away.has(entity.kind));
  const ids = new Set(entities.map((entity) => entity.id));
  const links = network.links.filter((link) => ids.has(link.from.id) && ids.has(link.to.id));
  const unfiltered = { entities, links };
  const { part, hidden: byFilter } = filtered(unfiltered, filters);
  return {
    entities: part.entities,
    links: part.links,
    unfiltered,
    byFilter,
    hiddenEntities: network.entities.length - entities.length,
    hiddenLinks: network.links.length - links.length,
  };
};

/** How many entities legend and filters keep out of what is shown. */
export const hiddenIn = ({ entities, unfiltered, hiddenEntities }: Shown): number =>
  hiddenEntities + unfiltered.entities.length - entities.length;

/** A network as its legend tells it: of what is shown how much, of what the legend hides all that there is. */
export const forLegend = (network: Network, { entities, unfiltered }: Shown): Network => {
  const offered = new Set(unfiltered.entities.map(({ id }) => id));
  return { ...network, entities: [...entities, ...network.entities.filter(({ id }) => !offered.has(id))] };
};

/** The part of a network that is among these; itself where all of it is. */
export const within = (network: Network, ids: readonly string[]): Network => {
  const known = new Set(ids);
  if (network.entities.every(({ id }) => known.has(id))) return network;
  return {
    ...network,
    entities: network.entities.filter(({ id }) => known.has(id)),
    links: network.links.filter(({ from, to }) => known.has(from.id) && known.has(to.id)),
  };
};

const unlike = <One extends { id: string }>(known: readonly One[], more: readonly One[]): One[] => {
  const ids = new Set(known.map(({ id }) => id));
  return more.filter(({ id }) => !ids.has(id) && ids.add(id));
};

const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0);

/** A network and what was brought into it; what a limit kept out of any of them is counted together. */
export const withAdded = (network: Network, added: readonly Network[]): Network =>
  added.length === 0
    ? network
    : {
        ...network,
        entities: [
          ...network.entities,
          ...unlike(
            network.entities,
            added.flatMap(({ entities }) => entities),
          ),
        ],
        links: [
          ...network.links,
          ...unlike(
            network.links,
            added.flatMap(({ links }) => links),
          ),
        ],
        leftOut: {
          entities: network.leftOut.entities + sum(added.map(({ leftOut }) => leftOut.entities)),
          links: network.leftOut.links + sum(added.map(({ leftOut }) => leftOut.links)),
        },
      };

/** Number of links of each entity. */
export const linkCounts = (links: readonly Link[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { from, to } of links)
    for (const { id } of from.id === to.id ? [from] : [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};
