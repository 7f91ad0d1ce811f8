import { degreeOf, neighboursOf, type WeightedNetwork } from './weighted-network.ts';

const rounds = 10_000;

/** Sums over the neighbours of each entity: A x, every link counting 1. */
const spread = (network: WeightedNetwork, vector: Float64Array): Float64Array =>
  vector.map((_, at) => {
    let sum = 0;
    for (const neighbour of neighboursOf(network, at)) sum += vector[neighbour] ?? 0;
    return sum;
  });

const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

/** Largest eigenvalue of the network without weights, 0 without links. By power iteration, to about 1e-9. */
export const largestEigenvalue = (network: WeightedNetwork): number => {
  // A + I instead of A: a bipartite network would swing for ever between its two sides.
  let vector = Float64Array.from(network.ids, (_, at) => 1 + degreeOf(network, at));
  let value = 0;
  for (let round = 0; round < rounds; round += 1) {
    const length = Math.sqrt(dot(vector, vector)) || 1;
    vector = vector.map((one) => one / length);
    const next = spread(network, vector);
    const estimate = dot(vector, next);
    if (Math.abs(estimate - value) <= 1e-15 * estimate) return estimate;
    value = estimate;
    vector = vector.map((one, at) => one + (next[at] ?? 0));
  }
  return value;
};

/**
 * Katz index of one entity with every other, by id: Σ_l β^l × walks of l links, that is row of (I - βA)⁻¹ - I
 * (Katz 1953), every link counting 1. Null where the sum has no limit, β >= 1/λ_max, and for an unknown entity. For
 * networks of thousands of links, not of millions: every round goes over all of them.
 */
export const katz = (network: WeightedNetwork, entity: string, beta: number): Map<string, number> | null => {
  const at = network.positions.get(entity);
  if (at === undefined || !(beta > 0) || beta * largestEigenvalue(network) >= 1) return null;
  let walks = new Float64Array(network.ids.length);
  walks[at] = 1;
  const sums = new Float64Array(network.ids.length);
  for (let round = 0; round < rounds; round += 1) {
    walks = spread(network, walks).map((one) => one * beta);
    walks.forEach((one, to) => (sums[to] = (sums[to] ?? 0) + one));
    if (walks.every((one, to) => one <= 1e-16 * (sums[to] ?? 0))) {
      return new Map(network.ids.map((id, to) => [id, sums[to] ?? 0]));
    }
  }
  return null;
};
