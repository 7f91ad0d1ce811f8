import { neighboursOf, type WeightedNetwork } from './weighted-network.ts';

const none = -1;
const outside = -2;

/** The flow so far: who follows whom on the paths; `none` off the paths, `outside` before a start and after an end. */
interface Flow {
  before: Int32Array;
  after: Int32Array;
}

interface Question {
  starts: ReadonlySet<number>;
  ends: ReadonlySet<number>;
  /** Entities that no path may come by. */
  closed: ReadonlySet<number>;
  cap: number;
}

/**
 * One round of search over the two sides of every entity, 2i where a path comes in and 2i + 1 where it leaves: entities
 * that are on a path can only be entered to push that path back. Returns how each side was reached, and the end found.
 */
const search = (network: WeightedNetwork, { before, after }: Flow, { starts, ends, closed }: Question) => {
  const from = new Int32Array(2 * network.ids.length).fill(none);
  const queue: number[] = [];
  const reach = (side: number, by: number) => {
    if (from[side] !== none) return;
    from[side] = by;
    queue.push(side);
  };
  // All starts are taken as reached, so that no path comes by one on its way.
  for (const at of [...starts].sort((a, b) => a - b)) reach(2 * at, outside);
  for (const side of queue) {
    const at = side >>> 1;
    const previous = before[at] ?? none;
    if (side % 2 === 0) {
      if (previous === none) reach(side + 1, side);
      else if (previous !== outside) reach(2 * previous + 1, side);
      continue;
    }
    if (previous !== none) reach(side - 1, side);
    if (ends.has(at)) {
      if (after[at] === none) return { from, end: at };
      continue;
    }
    for (const next of neighboursOf(network, at)) {
      if (next !== after[at] && !closed.has(next)) reach(2 * next, side);
    }
  }
  return { from, end: none };
};

/** Adds the path that a search found: what it pushed back is taken out first, then its own steps are put in. */
const augment = ({ before, after }: Flow, from: Int32Array, end: number) => {
  const steps: [number, number][] = [];
  for (let side = 2 * end + 1; ;) {
    const by = from[side] ?? outside;
    if (by === outside) {
      before[side >>> 1] = outside;
      break;
    }
    const [at, other] = [side >>> 1, by >>> 1];
    if (at !== other && side % 2 === 0) steps.push([other, at]);
    if (at !== other && side % 2 === 1) [after[at], before[other]] = [none, none];
    side = by;
  }
  after[end] = outside;
  for (const [at, next] of steps) [after[at], before[next]] = [next, at];
};

/**
 * As many paths as possible from starts to ends that share no entity, by augmenting one after another (Ford & Fulkerson
 * with unit capacities), at most `cap`, and a smallest set of entities that meets every path. A path has one start and
 * one end. All in the order of places, so the same question has the same answer.
 */
export const disjointFlow = (network: WeightedNetwork, question: Question) => {
  const flow: Flow = {
    before: new Int32Array(network.ids.length).fill(none),
    after: new Int32Array(network.ids.length).fill(none),
  };
  let found = search(network, flow, question);
  let size = 0;
  while (found.end !== none && size < question.cap) {
    augment(flow, found.from, found.end);
    size += 1;
    found = search(network, flow, question);
  }
  const paths = [...question.starts]
    .filter((at) => flow.before[at] === outside)
    .sort((a, b) => a - b)
    .map((start) => {
      const path = [start];
      for (let at = flow.after[start] ?? outside; at !== outside; at = flow.after[at] ?? outside) path.push(at);
      return path;
    });
  const capped = found.end !== none;
  const cut = [...network.ids.keys()].filter((at) => found.from[2 * at] !== none && found.from[2 * at + 1] === none);
  return { paths, capped, cut: capped ? null : cut };
};
