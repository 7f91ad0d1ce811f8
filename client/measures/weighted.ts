/** A network of groups: weights of links between them, and the weight of all link ends in each. */
export interface Weighted {
  links: readonly ReadonlyMap<number, number>[];
  strength: readonly number[];
  /** Weight of all link ends. */
  total: number;
}

/** Into which group each is put, as numbers below the length. */
export type Groups = readonly number[];

export const weightedOf = (around: readonly (readonly number[])[]): Weighted => {
  const strength = around.map((them) => them.length);
  return {
    links: around.map((them) => new Map(them.map((one) => [one, 1]))),
    strength,
    total: strength.reduce((sum, one) => sum + one, 0),
  };
};

/** The same groups, numbered from 0 in the order in which they come. */
export const numberedAnew = (groups: Groups): { groups: number[]; count: number } => {
  const numbers = new Map<number, number>();
  const anew = groups.map((group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
  return { groups: anew, count: numbers.size };
};

/** Each group as one; `groups` are numbered from 0. */
export const aggregated = ({ links, strength, total }: Weighted, groups: Groups, count: number): Weighted => {
  const between = Array.from({ length: count }, () => new Map<number, number>());
  const sums = Array.from({ length: count }, () => 0);
  groups.forEach((group, at) => {
    sums[group]! += strength[at]!;
    for (const [other, weight] of links[at]!) {
      const there = groups[other]!;
      if (there !== group) between[group]!.set(there, (between[group]!.get(there) ?? 0) + weight);
    }
  });
  return { links: between, strength: sums, total };
};

/** How much more weight lies within groups than chance would put there (Newman and Girvan 2004). */
export const modularityOf = ({ links, strength, total }: Weighted, groups: Groups): number => {
  if (total === 0) return 0;
  const sums = new Map<number, number>();
  let inside = 0;
  groups.forEach((group, at) => {
    sums.set(group, (sums.get(group) ?? 0) + strength[at]!);
    for (const [other, weight] of links[at]!) if (groups[other] === group) inside += weight;
  });
  return inside / total - [...sums.values()].reduce((sum, one) => sum + (one / total) ** 2, 0);
};
