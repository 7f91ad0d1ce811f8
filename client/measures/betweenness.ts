import { neighboursOf, type Measurable, type Neighbours } from './network.ts';

/** Adds to `sums` what each stands for on the shortest ways that begin at one. */
const addFrom = (begin: number, { around }: Neighbours, sums: Float64Array) => {
  const far = new Int32Array(around.length).fill(-1);
  const ways = new Float64Array(around.length);
  const owed = new Float64Array(around.length);
  const reached = [begin];
  far[begin] = 0;
  ways[begin] = 1;
  // An array that is walked through goes on to what is added meanwhile.
  for (const here of reached)
    for (const next of around[here]!) {
      if (far[next]! < 0) {
        far[next] = far[here]! + 1;
        reached.push(next);
      }
      if (far[next] === far[here]! + 1) ways[next]! += ways[here]!;
    }
  for (const there of reached.toReversed()) {
    for (const nearer of around[there]!)
      if (far[nearer] === far[there]! - 1) owed[nearer]! += (ways[nearer]! / ways[there]!) * (1 + owed[there]!);
    if (there !== begin) sums[there]! += owed[there]!;
  }
};

/** Brandes 2001: the part of the shortest ways between any two others that go through each, 0 to 1. */
export const betweenness = (network: Measurable): Map<string, number> => {
  const neighbours = neighboursOf(network);
  const sums = new Float64Array(neighbours.ids.length);
  neighbours.ids.forEach((_, at) => addFrom(at, neighbours, sums));
  // Every pair was walked from both of its ends.
  const pairs = (neighbours.ids.length - 1) * (neighbours.ids.length - 2);
  return new Map(neighbours.ids.map((id, at) => [id, pairs > 0 ? sums[at]! / pairs : 0]));
};
