import { disjointFlow } from './disjoint-flow.ts';
import { neighboursOf, type WeightedNetwork } from './weighted-network.ts';

/** The independent ways between two sets of entities. */
export interface DisjointPaths {
  /** The ways as ids, the first found first; no two of them share an entity that counts. */
  paths: readonly (readonly string[])[];
  /** Whether the search stopped at the cap, so that there may be more. */
  capped: boolean;
  /**
   * Entities that every longer way comes by one of: a smallest such set, one entity a way. With `sharedEnds`, ways of a
   * single link are not among those. Null if capped.
   */
  cut: readonly string[] | null;
}

/**
 * As many ways as possible between two sets that come by no entity twice (Menger 1927, by unit flows), at most `cap`.
 * With `sharedEnds` the members of a set count as one, and only what lies between the sets must not be shared: a direct
 * link is a way of its own. Without, the ends too are used once: a set whose ways all leave through one member has one
 * way. An entity in both sets is a way by itself. An id that the network does not know has no ways.
 */
export const disjointPaths = (
  network: WeightedNetwork,
  { from, to, sharedEnds, cap }: { from: readonly string[]; to: readonly string[]; sharedEnds: boolean; cap: number },
): DisjointPaths => {
  const placesOf = (ids: readonly string[]) => {
    const places = ids.flatMap((id) => network.positions.get(id) ?? []);
    return [...new Set(places)].sort((a, b) => a - b);
  };
  const [origins, goals] = [placesOf(from), placesOf(to)];
  const [isOrigin, isGoal] = [new Set(origins), new Set(goals)];
  const name = (places: readonly number[]) => places.map((at) => network.ids[at] ?? '');
  if (!sharedEnds) {
    const { paths, capped, cut } = disjointFlow(network, { starts: isOrigin, ends: isGoal, closed: new Set(), cap });
    return { paths: paths.map(name), capped, cut: cut && name(cut) };
  }

  const direct: number[][] = origins.filter((at) => isGoal.has(at)).map((at) => [at]);
  const [leaving, entering] = [origins.filter((at) => !isGoal.has(at)), goals.filter((at) => !isOrigin.has(at))];
  const closed = new Set([...origins, ...goals]);
  const reachedFrom = (places: readonly number[]) => {
    const nearest = new Map<number, number>();
    for (const at of places) {
      for (const next of neighboursOf(network, at)) if (!nearest.has(next)) nearest.set(next, at);
    }
    return nearest;
  };
  for (const at of leaving) {
    for (const next of neighboursOf(network, at)) if (isGoal.has(next) && !isOrigin.has(next)) direct.push([at, next]);
  }
  const [before, after] = [reachedFrom(leaving), reachedFrom(entering)];
  const outside = (nearest: ReadonlyMap<number, number>) =>
    new Set([...nearest.keys()].filter((at) => !closed.has(at)));
  const flow = disjointFlow(network, {
    starts: outside(before),
    ends: outside(after),
    closed,
    cap: Math.max(0, cap - direct.length),
  });
  const longer = flow.paths.map((path) => [before.get(path[0] ?? 0) ?? 0, ...path, after.get(path.at(-1) ?? 0) ?? 0]);
  const capped = flow.capped || direct.length > cap;
  return {
    paths: [...direct, ...longer].slice(0, cap).map(name),
    capped,
    cut: capped || !flow.cut ? null : name(flow.cut),
  };
};
