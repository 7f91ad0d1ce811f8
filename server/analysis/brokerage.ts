import { redundancyOf, type Redundancy } from './redundancy.ts';
import { degreeOf, strengthOf, type WeightedNetwork } from './weighted-network.ts';

/** How much an entity stands between others. All null without links: Burt's measures are not defined there. */
export interface Brokerage {
  entity: string;
  degree: number;
  /** Burt's constraint c, every link counting the same. Low for a broker; can exceed 1, so it is no share. */
  constraint: number | null;
  /** The same with the weights of links. */
  weightedConstraint: number | null;
  /** Effective size k - 2t / k with t links among the k neighbours (Borgatti 1997), weights apart: 1 to k. */
  effectiveSize: number | null;
  /** What each neighbour adds to either constraint, the largest of the plain ones first, at most as many as asked. */
  terms: readonly ConstraintTerm[];
}

/** What one neighbour j adds to the constraint of i: (p_ij + Σ_q p_iq p_qj)². */
export interface ConstraintTerm {
  neighbour: string;
  term: number;
  weightedTerm: number;
}

const termsOf = (network: WeightedNetwork, at: number, { plain, weighted }: Redundancy): ConstraintTerm[] => {
  const { ids, start, neighbours, weights } = network;
  const degree = degreeOf(network, at);
  const strength = strengthOf(network, at);
  const terms: ConstraintTerm[] = [];
  for (let link = start[at] ?? 0; link < (start[at + 1] ?? 0); link += 1) {
    terms.push({
      neighbour: ids[neighbours[link] ?? 0] ?? '',
      term: ((1 + (plain[link] ?? 0)) / degree) ** 2,
      weightedTerm: (((weights[link] ?? 0) + (weighted[link] ?? 0)) / strength) ** 2,
    });
  }
  return terms;
};

/**
 * Burt 1992: c_i = Σ_{j∈N(i)} (p_ij + Σ_{q≠i,j} p_iq p_qj)² and effective size, for every entity in the order of ids,
 * with the `witnesses` largest terms of each.
 */
export const brokerageOf = (network: WeightedNetwork, { witnesses }: { witnesses: number }): Brokerage[] => {
  const redundancy = redundancyOf(network);
  return network.ids.map((entity, at): Brokerage => {
    const degree = degreeOf(network, at);
    if (degree === 0) {
      return { entity, degree, constraint: null, weightedConstraint: null, effectiveSize: null, terms: [] };
    }
    const terms = termsOf(network, at, redundancy);
    const among = redundancy.shared
      .subarray(network.start[at], network.start[at + 1])
      .reduce((sum, shared) => sum + shared, 0);
    return {
      entity,
      degree,
      constraint: terms.reduce((sum, { term }) => sum + term, 0),
      weightedConstraint: terms.reduce((sum, { weightedTerm }) => sum + weightedTerm, 0),
      effectiveSize: degree - among / degree,
      terms: witnesses > 0 ? terms.sort((a, b) => b.term - a.term).slice(0, witnesses) : [],
    };
  });
};
