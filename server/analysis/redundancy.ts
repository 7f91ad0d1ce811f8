import { forEachTriangle, reversedLinks } from './triangles.ts';
import { degreeOf, strengthOf, type WeightedNetwork } from './weighted-network.ts';

/** For each entry of `neighbours`, what a third entity q that is linked with both ends i and j makes of the link. */
export interface Redundancy {
  /** Number of such q. */
  shared: Float64Array;
  /** Σ_q 1 / k_q: divided by k_i it is the sum of p_iq p_qj in Burt's constraint, every link counting the same. */
  plain: Float64Array;
  /** Σ_q w_iq w_qj / s_q: divided by s_i the same with weights. */
  weighted: Float64Array;
}

/** All three in one pass over the triangles. They are the same from both ends, so they are summed at one only. */
export const redundancyOf = (network: WeightedNetwork): Redundancy => {
  const { ids, weights } = network;
  const perDegree = Float64Array.from(ids, (_, at) => 1 / degreeOf(network, at));
  const perStrength = Float64Array.from(ids, (_, at) => 1 / strengthOf(network, at));
  const shared = new Float64Array(weights.length);
  const plain = new Float64Array(weights.length);
  const weighted = new Float64Array(weights.length);
  const add = (link: number, q: number, product: number) => {
    shared[link] = (shared[link] ?? 0) + 1;
    plain[link] = (plain[link] ?? 0) + (perDegree[q] ?? 0);
    weighted[link] = (weighted[link] ?? 0) + product * (perStrength[q] ?? 0);
  };
  forEachTriangle(network, (a, b, c, ab, ac, bc) => {
    const [wab, wac, wbc] = [weights[ab] ?? 0, weights[ac] ?? 0, weights[bc] ?? 0];
    add(ab, c, wac * wbc);
    add(ac, b, wab * wbc);
    add(bc, a, wab * wac);
  });
  reversedLinks(network).forEach((reversed, link) => {
    if ((shared[link] ?? 0) === 0) return;
    shared[reversed] = shared[link] ?? 0;
    plain[reversed] = plain[link] ?? 0;
    weighted[reversed] = weighted[link] ?? 0;
  });
  return { shared, plain, weighted };
};
