import { degreeOf, neighboursOf, type WeightedNetwork } from './weighted-network.ts';

/** A common neighbour, and what it adds to each sum: one with few links says more. */
export interface Witness {
  entity: string;
  degree: number;
  adamicAdar: number;
  resourceAllocation: number;
}

/** How plausible a link between two entities is, from what lies around them; weights of links are not looked at. */
export interface Linkage {
  a: string;
  b: string;
  linked: boolean;
  commonNeighbours: number;
  /** Null where neither has a neighbour; `salton` where one has none. */
  jaccard: number | null;
  salton: number | null;
  /** Σ 1 / ln k over the witnesses (Adamic & Adar 2003). */
  adamicAdar: number;
  /** Σ 1 / k over the witnesses (Zhou, Lü & Zhang 2009, arXiv 0901.0553). */
  resourceAllocation: number;
  /** k_a k_b: the baseline that anything better must beat. */
  preferentialAttachment: number;
  /** What adds the most first, then by id. */
  witnesses: readonly Witness[];
}

const linkageAt = (network: WeightedNetwork, a: number, b: number): Linkage => {
  const near = new Set(neighboursOf(network, a));
  const witnesses = [...neighboursOf(network, b)]
    .filter((at) => near.has(at))
    .map((at): Witness => {
      const degree = degreeOf(network, at);
      const entity = network.ids[at] ?? '';
      return { entity, degree, adamicAdar: 1 / Math.log(degree), resourceAllocation: 1 / degree };
    })
    .sort((x, y) => x.degree - y.degree || (x.entity < y.entity ? -1 : 1));
  const [degreeA, degreeB] = [degreeOf(network, a), degreeOf(network, b)];
  const common = witnesses.length;
  return {
    a: network.ids[a] ?? '',
    b: network.ids[b] ?? '',
    linked: near.has(b),
    commonNeighbours: common,
    jaccard: degreeA + degreeB > 0 ? common / (degreeA + degreeB - common) : null,
    salton: degreeA * degreeB > 0 ? common / Math.sqrt(degreeA * degreeB) : null,
    adamicAdar: witnesses.reduce((sum, witness) => sum + witness.adamicAdar, 0),
    resourceAllocation: witnesses.reduce((sum, witness) => sum + witness.resourceAllocation, 0),
    preferentialAttachment: degreeA * degreeB,
    witnesses,
  };
};

/**
 * The measures of one pair with their witnesses; null for an entity that is not in the network, and for one with itself.
 * Between the two sides of a bipartite network nobody is a common neighbour: all are 0 there, which says nothing.
 */
export const linkageOf = (network: WeightedNetwork, a: string, b: string): Linkage | null => {
  const [at, other] = [network.positions.get(a), network.positions.get(b)];
  return at === undefined || other === undefined || at === other ? null : linkageAt(network, at, other);
};

/** The entities that one is not linked with but shares a neighbour with: by resource allocation, then by id. */
export const linkCandidates = (network: WeightedNetwork, entity: string, first: number): Linkage[] => {
  const at = network.positions.get(entity);
  if (at === undefined) return [];
  const score = new Map<number, number>();
  for (const witness of neighboursOf(network, at)) {
    const term = 1 / degreeOf(network, witness);
    for (const other of neighboursOf(network, witness)) score.set(other, (score.get(other) ?? 0) + term);
  }
  score.delete(at);
  for (const neighbour of neighboursOf(network, at)) score.delete(neighbour);
  return [...score]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
    .slice(0, first)
    .map(([other]) => linkageAt(network, at, other));
};
