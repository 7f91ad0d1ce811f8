import { partsOf } from './parts.ts';
import { degreeOf, strengthOf, type WeightedNetwork } from './weighted-network.ts';

/** Enough for hundreds of entities to settle; a long chain stays a little rough rather than taking seconds. */
const rounds = 5_000;
const steps = 50_000_000;
const settled = 1e-12;

/**
 * The Fiedler vector of the random walk over a connected part, by power iteration on the lazy walk (I + D⁻¹A) / 2, whose
 * trivial direction is taken out in every round. It starts in the order of ids, so that what the network does not tell
 * apart stays in that order.
 */
const fiedler = (network: WeightedNetwork, part: readonly number[], strength: Float64Array): Float64Array => {
  const { start, neighbours, weights } = network;
  const mass = part.reduce((sum, at) => sum + (strength[at] ?? 0), 0);
  let score = new Float64Array(network.ids.length);
  let next = new Float64Array(network.ids.length);
  // The bend keeps the start from being exactly across the wanted direction in networks that are symmetric.
  part.forEach((at, rank) => (score[at] = rank + (rank * rank) / (7 * part.length)));
  const normalise = (vector: Float64Array) => {
    const mean = part.reduce((sum, at) => sum + (strength[at] ?? 0) * (vector[at] ?? 0), 0) / mass;
    const largest = part.reduce((most, at) => Math.max(most, Math.abs((vector[at] ?? 0) - mean)), 0) || 1;
    for (const at of part) vector[at] = ((vector[at] ?? 0) - mean) / largest;
  };
  normalise(score);
  const links = part.reduce((sum, at) => sum + degreeOf(network, at), 0);
  for (let round = 0; round < Math.min(rounds, steps / (links + 1)); round += 1) {
    let change = 0;
    for (const at of part) {
      let sum = 0;
      for (let link = start[at] ?? 0; link < (start[at + 1] ?? 0); link += 1) {
        sum += (weights[link] ?? 0) * (score[neighbours[link] ?? 0] ?? 0);
      }
      next[at] = ((score[at] ?? 0) + sum / (strength[at] ?? 1)) / 2;
    }
    normalise(next);
    for (const at of part) change = Math.max(change, Math.abs((next[at] ?? 0) - (score[at] ?? 0)));
    [score, next] = [next, score];
    if (change < settled) break;
  }
  return score;
};

const orderPart = (network: WeightedNetwork, part: readonly number[], strength: Float64Array): readonly number[] => {
  const heavier = (a: number, b: number) => (strength[b] ?? 0) - (strength[a] ?? 0) || a - b;
  if (part.length < 3) return [...part].sort(heavier);
  const score = fiedler(network, part, strength);
  // Differences below a millionth are noise of the iteration: those stand by id.
  const place = (at: number) => Math.round((score[at] ?? 0) * 1e6);
  const order = [...part].sort((a, b) => place(a) - place(b) || a - b);
  // Which end comes first is open: take the heavier one, and turn only what is not a tie.
  if (heavier(order[0] ?? 0, order.at(-1) ?? 0) <= 0) return order;
  return [...part].sort((a, b) => place(b) - place(a) || a - b);
};

/**
 * Ids so that linked entities stand near each other: spectral seriation (Atkins, Boman & Hendrickson 1998) on the random
 * walk, so that size does not decide. Parts without a link between them follow each other, the heaviest first; entities
 * without links come last, by id. The same links give the same order, in whatever order they come.
 */
export const spectralOrder = (network: WeightedNetwork): string[] => {
  const strength = Float64Array.from(network.ids, (_, at) => strengthOf(network, at));
  const weighed = partsOf(network).map((part) => ({
    part,
    weight: part.reduce((sum, at) => sum + (strength[at] ?? 0), 0),
  }));
  return weighed
    .sort((a, b) => b.weight - a.weight || (a.part[0] ?? 0) - (b.part[0] ?? 0))
    .flatMap(({ part }) => orderPart(network, part, strength))
    .map((at) => network.ids[at] ?? '');
};
