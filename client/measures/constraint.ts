import { neighboursOf, type Measurable } from './network.ts';

/** Burt 1992: c_i = Σ_j (p_ij + Σ_q p_iq p_qj)², every link counting the same. Not there without links; can exceed 1. */
export const constraint = (network: Measurable): Map<string, number> => {
  const { ids, around } = neighboursOf(network);
  const constraints = new Map<string, number>();
  ids.forEach((id, at) => {
    const own = around[at]!;
    if (own.length === 0) return;
    const through = new Map(own.map((neighbour) => [neighbour, 1]));
    for (const between of own)
      for (const end of around[between]!) {
        const so = through.get(end);
        if (so !== undefined) through.set(end, so + 1 / around[between]!.length);
      }
    constraints.set(
      id,
      [...through.values()].reduce((sum, part) => sum + (part / own.length) ** 2, 0),
    );
  });
  return constraints;
};
