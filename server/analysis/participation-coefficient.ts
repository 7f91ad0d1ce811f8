import type { WeightedNetwork } from './weighted-network.ts';

/** How evenly the links of an entity go to the groups; `byGroup` is the weight that goes to each, by group. */
export interface GroupSpread {
  entity: string;
  participation: number | null;
  byGroup: readonly { group: string; weight: number }[];
}

/**
 * Participation coefficient P = 1 - Σ_m (k_m / k)² (Guimerà & Amaral 2005): 0 if all links go to one group, up to
 * 1 - 1/groups. With `weighted`, weights of links instead of their number. Links to entities of no group are left out of
 * both k_m and k; null where no link is left.
 */
export const groupSpread = (
  network: WeightedNetwork,
  groupOf: ReadonlyMap<string, string>,
  { weighted }: { weighted: boolean },
): GroupSpread[] =>
  network.ids.map((entity, at) => {
    const sums = new Map<string, number>();
    for (let link = network.start[at] ?? 0; link < (network.start[at + 1] ?? 0); link += 1) {
      const group = groupOf.get(network.ids[network.neighbours[link] ?? 0] ?? '');
      const weight = weighted ? (network.weights[link] ?? 0) : 1;
      if (group !== undefined) sums.set(group, (sums.get(group) ?? 0) + weight);
    }
    const byGroup = [...sums]
      .map(([group, weight]) => ({ group, weight }))
      .sort((a, b) => (a.group < b.group ? -1 : 1));
    const total = byGroup.reduce((sum, { weight }) => sum + weight, 0);
    const participation = total > 0 ? 1 - byGroup.reduce((sum, { weight }) => sum + (weight / total) ** 2, 0) : null;
    return { entity, participation, byGroup };
  });
