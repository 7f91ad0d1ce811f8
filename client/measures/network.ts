/** A network to be measured: who there is, and who is linked with whom. */
export interface Measurable {
  ids: readonly string[];
  /** `count` is how many links one stands for; 1 where it is not said. */
  links: readonly { from: string; to: string; count?: number }[];
}

/** Who is linked with whom, by place in `ids`; without direction, each neighbour once, nobody with himself. */
export interface Neighbours {
  ids: readonly string[];
  around: readonly (readonly number[])[];
}

const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Everything in the order of ids, so that an answer never depends on the order of rows. */
export const neighboursOf = ({ ids, links }: Measurable): Neighbours => {
  const sorted = [...new Set(ids)].sort(before);
  const places = new Map(sorted.map((id, at) => [id, at]));
  const around = sorted.map(() => new Set<number>());
  for (const { from, to } of links) {
    const [a, b] = [places.get(from), places.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    around[a]?.add(b);
    around[b]?.add(a);
  }
  return { ids: sorted, around: around.map((them) => [...them].sort((a, b) => a - b)) };
};
