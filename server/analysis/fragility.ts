import { cutsOf } from './cuts.ts';
import { partsOf } from './parts.ts';
import { neighboursOf, type WeightedNetwork } from './weighted-network.ts';

/** A link without which its two sides have no way to each other. */
export interface Bridge {
  ends: readonly [string, string];
  /** Weight of the link: more than 1 means that several units hold it. */
  weight: number;
  /** How many entities are on the side of each end, the end included. */
  sides: readonly [number, number];
}

/** An entity without which those around it fall apart. */
export interface ArticulationPoint {
  entity: string;
  /** Sizes of what is left of its connected part, the largest first. */
  parts: readonly number[];
  /** Ordered pairs of others that have no way to each other any more (Borgatti 2006). */
  lostPairs: number;
}

const descending = (sizes: readonly number[]) => [...sizes].sort((a, b) => b - a);

/**
 * Bridges and articulation points of a network in time linear in entities and links (Hopcroft & Tarjan 1973), those that
 * cut off the most first, then by id.
 */
export const fragilityOf = (
  network: WeightedNetwork,
): { bridges: readonly Bridge[]; articulationPoints: readonly ArticulationPoint[] } => {
  const { ids } = network;
  const { bridges, cutPoints } = cutsOf(network);
  const articulationPoints = cutPoints.map(({ at, parts }): ArticulationPoint => {
    const all = parts.reduce((sum, size) => sum + size, 0);
    return {
      entity: ids[at] ?? '',
      parts: descending(parts),
      lostPairs: all * all - parts.reduce((sum, size) => sum + size * size, 0),
    };
  });
  return {
    bridges: bridges
      .map(({ link, near, far, nearSize, farSize }): Bridge => {
        const [a, b] = [ids[near] ?? '', ids[far] ?? ''];
        const weight = network.weights[link] ?? 0;
        return a < b
          ? { ends: [a, b], weight, sides: [nearSize, farSize] }
          : { ends: [b, a], weight, sides: [farSize, nearSize] };
      })
      .sort((a, b) => Math.min(...b.sides) - Math.min(...a.sides) || (`${a.ends}` < `${b.ends}` ? -1 : 1)),
    articulationPoints: articulationPoints.sort((a, b) => b.lostPairs - a.lostPairs || (a.entity < b.entity ? -1 : 1)),
  };
};

/**
 * What is left of the connected part of an entity when it goes: ids by part, the largest part first, then by first id.
 * All but the first are cut off. Empty for an entity without links.
 */
export const partsWithout = (network: WeightedNetwork, entity: string): string[][] => {
  const at = network.positions.get(entity);
  if (at === undefined) return [];
  return partsOf(network, { without: at, from: neighboursOf(network, at) })
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
    .map((part) => part.map((position) => network.ids[position] ?? ''));
};
