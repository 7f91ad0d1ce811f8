/** What connects two entities; the weight, 1 if not given, is the number of units that it stands for. */
export interface WeightedLink {
  a: string;
  b: string;
  weight?: number;
}

/**
 * Who is linked with whom, without direction, once a pair. Entities are called by their place in the order of ids; the
 * neighbours of i are `neighbours[start[i]]` to `neighbours[start[i + 1]]`, ascending, with their weights.
 */
export interface WeightedNetwork {
  ids: readonly string[];
  positions: ReadonlyMap<string, number>;
  start: Int32Array;
  neighbours: Int32Array;
  weights: Float64Array;
}

interface Rows {
  start: Int32Array;
  neighbours: Int32Array;
  weights: Float64Array;
}

const startsOf = (keys: Int32Array, size: number) => {
  const start = new Int32Array(size + 1);
  for (const key of keys) start[key + 1] = (start[key + 1] ?? 0) + 1;
  for (let at = 0; at < size; at += 1) start[at + 1] = (start[at + 1] ?? 0) + (start[at] ?? 0);
  return start;
};

/** Puts entries into rows; entries that come in the order of their columns leave every row in that order. */
const intoRows = (from: Int32Array, to: Int32Array, weight: Float64Array, size: number): Rows => {
  const start = startsOf(from, size);
  const next = start.slice();
  const neighbours = new Int32Array(to.length);
  const weights = new Float64Array(to.length);
  for (let at = 0; at < to.length; at += 1) {
    const row = from[at] ?? 0;
    const free = next[row] ?? 0;
    neighbours[free] = to[at] ?? 0;
    weights[free] = weight[at] ?? 0;
    next[row] = free + 1;
  }
  return { start, neighbours, weights };
};

const sumOf = (weights: Float64Array) => weights.reduce((sum, weight) => sum + weight, 0);

/** One neighbour of several links: their weights are added smallest first, so that the order of links is no matter. */
const mergeRepeated = ({ start, neighbours, weights }: Rows, size: number): Rows => {
  const merged = { start: new Int32Array(size + 1), neighbours: neighbours.slice(), weights: weights.slice() };
  let length = 0;
  for (let row = 0; row < size; row += 1) {
    const end = start[row + 1] ?? 0;
    for (let at = start[row] ?? 0; at < end;) {
      let after = at + 1;
      while (after < end && neighbours[after] === neighbours[at]) after += 1;
      merged.neighbours[length] = neighbours[at] ?? 0;
      merged.weights[length] = after === at + 1 ? (weights[at] ?? 0) : sumOf(weights.slice(at, after).sort());
      length += 1;
      at = after;
    }
    merged.start[row + 1] = length;
  }
  return { ...merged, neighbours: merged.neighbours.slice(0, length), weights: merged.weights.slice(0, length) };
};

/**
 * The network of these links: several between two are one with their weights added, a link of an entity with itself and
 * one without a positive weight are none. `scope` adds entities without links.
 */
export const networkOf = (links: readonly WeightedLink[], scope: readonly string[] = []): WeightedNetwork => {
  const real = links.filter(({ a, b, weight = 1 }) => a !== b && weight > 0);
  const known = new Set(scope);
  for (const { a, b } of links) known.add(a).add(b);
  const ids = [...known].sort();
  const positions = new Map(ids.map((id, position) => [id, position]));
  const from = new Int32Array(2 * real.length);
  const to = new Int32Array(2 * real.length);
  const weight = new Float64Array(2 * real.length);
  real.forEach((link, at) => {
    const a = positions.get(link.a) ?? 0;
    const b = positions.get(link.b) ?? 0;
    from[2 * at] = to[2 * at + 1] = a;
    to[2 * at] = from[2 * at + 1] = b;
    weight[2 * at] = weight[2 * at + 1] = link.weight ?? 1;
  });
  // Sorted by one end, then by the other: rows come out in order without comparing anything.
  const byEnd = intoRows(from, to, weight, ids.length);
  const fromInOrder = Int32Array.from(from).sort();
  const sorted = intoRows(byEnd.neighbours, fromInOrder, byEnd.weights, ids.length);
  return { ids, positions, ...mergeRepeated(sorted, ids.length) };
};

/** The neighbours of an entity by place. */
export const neighboursOf = ({ start, neighbours }: WeightedNetwork, at: number): Int32Array =>
  neighbours.subarray(start[at], start[at + 1]);

/** Number of neighbours, k. */
export const degreeOf = ({ start }: WeightedNetwork, at: number): number => (start[at + 1] ?? 0) - (start[at] ?? 0);

/** Sum of weights of the links of an entity. */
export const strengthOf = ({ start, weights }: WeightedNetwork, at: number): number =>
  sumOf(weights.subarray(start[at], start[at + 1]));
