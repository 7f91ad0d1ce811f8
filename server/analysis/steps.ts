/** One link as paths see it: its ends, and how well it is supported, from 0 for the best. */
export interface Step {
  link: string;
  start: string;
  end: string;
  rank: number;
}

/** For each entity the entities next to it, by id, each with the best supported link between the two. */
export type Adjacency = ReadonlyMap<string, readonly { to: string; link: string; rank: number }[]>;

const better = (a: Step, b: Step | undefined) => !b || a.rank < b.rank || (a.rank === b.rank && a.link < b.link);

/** Links in both directions, one a pair of entities: the best supported, among equals the first by id. */
export const adjacencyOf = (steps: readonly Step[]): Adjacency => {
  const neighbours = new Map<string, Map<string, Step>>();
  const add = (from: string, to: string, step: Step) => {
    const known = neighbours.get(from) ?? new Map<string, Step>();
    neighbours.set(from, known);
    if (better(step, known.get(to))) known.set(to, step);
  };
  for (const step of steps) {
    add(step.start, step.end, step);
    add(step.end, step.start, step);
  }
  return new Map(
    [...neighbours].map(([from, known]) => [
      from,
      [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([to, step]) => ({ to, link: step.link, rank: step.rank })),
    ]),
  );
};
