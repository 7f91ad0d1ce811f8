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
}

/** What one neighbour adds to the constraint of an entity: (p_ij + Σ_q p_iq p_qj)². */
export interface ConstraintTerm {
  neighbour: string;
  term: number;
}

const constraintPass = (network: WeightedNetwork, weighted: boolean) => {
  const { ids, start, neighbours, weights } = network;
  const total = Float64Array.from(ids, (_, at) => (weighted ? strengthOf(network, at) : degreeOf(network, at)));
  const through = new Float64Array(ids.length);
  const isNeighbour = new Uint8Array(ids.length);
  const share = (at: number, link: number) => (weighted ? (weights[link] ?? 0) : 1) / (total[at] ?? 1);
  /** The terms of one entity in the order of its neighbours, and twice the links among these. */
  return (at: number) => {
    const first = start[at] ?? 0;
    const end = start[at + 1] ?? 0;
    let among = 0;
    for (let link = first; link < end; link += 1) isNeighbour[neighbours[link] ?? 0] = 1;
    for (let link = first; link < end; link += 1) {
      const q = neighbours[link] ?? 0;
      const toQ = share(at, link);
      for (let onward = start[q] ?? 0; onward < (start[q + 1] ?? 0); onward += 1) {
        const j = neighbours[onward] ?? 0;
        if (isNeighbour[j] === 0) continue;
        through[j] = (through[j] ?? 0) + toQ * share(q, onward);
        among += 1;
      }
    }
    const terms: number[] = [];
    for (let link = first; link < end; link += 1) {
      const j = neighbours[link] ?? 0;
      terms.push((share(at, link) + (through[j] ?? 0)) ** 2);
      through[j] = 0;
      isNeighbour[j] = 0;
    }
    return { terms, among };
  };
};

const sum = (terms: readonly number[]) => terms.reduce((total, term) => total + term, 0);

/** Burt 1992: c_i = Σ_{j∈N(i)} (p_ij + Σ_{q≠i,j} p_iq p_qj)² and effective size, for every entity in the order of ids. */
export const brokerageOf = (network: WeightedNetwork): Brokerage[] => {
  const plain = constraintPass(network, false);
  const weighted = constraintPass(network, true);
  return network.ids.map((entity, at) => {
    const degree = degreeOf(network, at);
    if (degree === 0) return { entity, degree, constraint: null, weightedConstraint: null, effectiveSize: null };
    const { terms, among } = plain(at);
    return {
      entity,
      degree,
      constraint: sum(terms),
      weightedConstraint: sum(weighted(at).terms),
      effectiveSize: degree - among / degree,
    };
  });
};

/** Which neighbours hold an entity back: the terms of its constraint, the largest first. Empty without links. */
export const constraintTerms = (
  network: WeightedNetwork,
  entity: string,
  { weighted }: { weighted: boolean },
): ConstraintTerm[] => {
  const at = network.positions.get(entity);
  if (at === undefined) return [];
  const first = network.start[at] ?? 0;
  return constraintPass(
    network,
    weighted,
  )(at)
    .terms.map((term, link) => ({ neighbour: network.ids[network.neighbours[first + link] ?? 0] ?? '', term }))
    .sort((a, b) => b.term - a.term || (a.neighbour < b.neighbour ? -1 : 1));
};
