import { adjacencyOf, type Adjacency, type Step } from './steps.ts';

/** A way that comes by no entity twice. */
export interface FoundPath {
  entities: readonly string[];
  links: readonly string[];
  /** Rank of its weakest link, from 0 for the best. */
  weakest: number;
}

/**
 * For each number of links left and each entity: whether the goal can be reached from it in exactly so many links of at
 * most this rank, and whether with one of exactly this rank among them. Walks may repeat entities, so it only prunes.
 */
const reachTable = (adjacency: Adjacency, to: string, length: number, rank: number) => {
  let level = new Map<string, { any: boolean; weak: boolean }>([[to, { any: true, weak: false }]]);
  const table = [level];
  for (let left = 1; left <= length; left += 1) {
    const next: typeof level = new Map();
    for (const [from, neighbours] of adjacency) {
      const reach = { any: false, weak: false };
      for (const step of neighbours) {
        const beyond = level.get(step.to);
        if (!beyond || step.rank > rank) continue;
        reach.any ||= beyond.any;
        reach.weak ||= beyond.weak || (beyond.any && step.rank === rank);
      }
      if (reach.any) next.set(from, reach);
    }
    table.push(next);
    level = next;
  }
  return table;
};

/** All paths of exactly this length whose weakest link has exactly this rank, in the order of their entities' ids. */
function* pathsOf(adjacency: Adjacency, from: string, to: string, length: number, rank: number): Generator<FoundPath> {
  const table = reachTable(adjacency, to, length, rank);
  const entities = [from];
  const links: string[] = [];
  function* extend(weak: boolean): Generator<FoundPath> {
    const here = entities.at(-1) ?? from;
    const left = length - links.length;
    if (left === 0) {
      if (here === to && weak) yield { entities: [...entities], links: [...links], weakest: rank };
      return;
    }
    for (const step of adjacency.get(here) ?? []) {
      const beyond = table[left - 1]?.get(step.to);
      if (!beyond || step.rank > rank || entities.includes(step.to) || (left > 1 && step.to === to)) continue;
      const weakNow = weak || step.rank === rank;
      if (!weakNow && !beyond.weak) continue;
      entities.push(step.to);
      links.push(step.link);
      yield* extend(weakNow);
      entities.pop();
      links.pop();
    }
  }
  yield* extend(false);
}

/** Which paths are the best: those of the best supported weakest link, or the shortest. */
export type PathOrder = 'EVIDENCE' | 'LENGTH';

interface Sought {
  from: string;
  to: string;
  k: number;
  maxLength: number;
  order: PathOrder;
}

/**
 * The best `k` of all paths between two entities of at most `maxLength` links: by evidence those whose weakest link has
 * the best rank, among equals the shortest, by length the other way round; then in the order of their entities' ids.
 */
export const findPaths = (steps: readonly Step[], { from, to, k, maxLength, order }: Sought): FoundPath[] => {
  const adjacency = adjacencyOf(steps);
  const ranks = [...new Set(steps.map((step) => step.rank))].sort((a, b) => a - b);
  const lengths = Array.from({ length: maxLength }, (_, at) => at + 1);
  const turns =
    order === 'EVIDENCE'
      ? ranks.flatMap((rank) => lengths.map((length) => ({ rank, length })))
      : lengths.flatMap((length) => ranks.map((rank) => ({ rank, length })));
  const found: FoundPath[] = [];
  for (const { rank, length } of turns) {
    for (const path of pathsOf(adjacency, from, to, length, rank)) {
      found.push(path);
      if (found.length === k) return found;
    }
  }
  return found;
};
