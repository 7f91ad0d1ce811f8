import type { WeightedLink } from '../../../server/analysis/weighted-network.ts';

/** Whole numbers below a bound that look random and are the same in every run. */
export const numbers = (seed: number) => {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

export const shuffled = <T>(items: readonly T[], seed: number): T[] => {
  const random = numbers(seed);
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = random(last + 1);
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
};

const name = (at: number) => `e${String(at).padStart(3, '0')}`;

/** Units of 0 to 5 participants, some of them named twice. */
export const randomUnits = (seed: number) => {
  const random = numbers(seed);
  const members = 3 + random(8);
  return Array.from({ length: 1 + random(40) }, (_, at) => ({
    unit: `u${at}`,
    participants: Array.from({ length: random(6) }, () => name(random(members))),
  }));
};

/** Few or many links between few entities: loops and repeated links are among them. */
export const randomLinks = (seed: number, most = 10): WeightedLink[] => {
  const random = numbers(seed);
  const entities = 2 + random(most - 1);
  return Array.from({ length: 1 + random(2 * entities) }, () => ({
    a: name(random(entities)),
    b: name(random(entities)),
    weight: 1 + random(4),
  }));
};

/** New ids for all of these, in another order than the old ones. */
export const relabelling = (ids: readonly string[], seed: number): Map<string, string> => {
  const places = shuffled([...ids.keys()], seed);
  return new Map(ids.map((id, at) => [id, `x${String(places[at]).padStart(3, '0')}`]));
};

export const seeds = Array.from({ length: 60 }, (_, at) => at + 1);
