import { moved } from './moving.ts';
import { neighboursOf, type Measurable } from './network.ts';
import { randomFrom } from './random.ts';
import { refined } from './refining.ts';
import { aggregated, modularityOf, numberedAnew, weightedOf, type Groups, type Weighted } from './weighted.ts';

/** The best of so many runs is the answer; always the same runs, so always the same answer. */
const runs = 4;
const rounds = 10;

/** Local moving, refinement and aggregation until nothing is left to put together. */
const round = (network: Weighted, from: Groups, random: () => number): Groups => {
  let level = network;
  let groups = numberedAnew(from).groups;
  let places = network.strength.map((_, at) => at);
  for (;;) {
    groups = moved(level, groups, random);
    const parts = numberedAnew(refined(level, groups, random));
    if (parts.count === groups.length) break;
    const next: number[] = [];
    parts.groups.forEach((part, at) => (next[part] = groups[at]!));
    level = aggregated(level, parts.groups, parts.count);
    places = places.map((at) => parts.groups[at]!);
    groups = numberedAnew(next).groups;
  }
  return places.map((at) => groups[at]!);
};

const run = (network: Weighted, seed: number): { groups: Groups; quality: number } => {
  const random = randomFrom(seed);
  let best: Groups = network.strength.map((_, at) => at);
  let quality = modularityOf(network, best);
  for (let so = 0; so < rounds; so += 1) {
    const groups = round(network, best, random);
    const better = modularityOf(network, groups);
    if (better <= quality + 1e-10) break;
    best = groups;
    quality = better;
  }
  return { groups: best, quality };
};

/**
 * Communities by Leiden with modularity (Traag, Waltman, van Eck 2019), numbered from 1, the largest first;
 * who has no links is in none.
 */
export const leiden = (network: Measurable): Map<string, number> => {
  const { ids, around } = neighboursOf(network);
  const weighted = weightedOf(around);
  if (weighted.total === 0) return new Map();
  const { groups } = Array.from({ length: runs }, (_, at) => run(weighted, at + 1)).reduce((best, one) =>
    one.quality > best.quality + 1e-10 ? one : best,
  );
  const members = new Map<number, string[]>();
  groups.forEach((group, at) => {
    if (around[at]!.length > 0) members.set(group, [...(members.get(group) ?? []), ids[at]!]);
  });
  // Ids are in order, so of communities of one size the one with the first id comes first.
  const ordered = [...members.values()].sort((a, b) => b.length - a.length);
  return new Map(ordered.flatMap((them, at) => them.map((id) => [id, at + 1] as const)));
};

/** Modularity of communities that are given by id; who is in none is alone. */
export const modularity = (network: Measurable, communities: ReadonlyMap<string, number>): number => {
  const { ids, around } = neighboursOf(network);
  return modularityOf(
    weightedOf(around),
    ids.map((id, at) => communities.get(id) ?? -1 - at),
  );
};
