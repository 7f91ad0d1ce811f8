import type { Measurable } from '../../../client/measures/network.ts';

/** Of pairs of letters: 'AB' links A and B. */
export const ofPairs = (...pairs: string[]): Measurable => ({
  ids: [...new Set(pairs.join(''))],
  links: pairs.map(([from = '', to = '']) => ({ from, to })),
});

/** Two triangles with one bridge, whose values can be computed by hand. */
export const twoTriangles = ofPairs('AB', 'AC', 'BC', 'CD', 'DE', 'DF', 'EF');

const named = (links: readonly (readonly [number, number])[]): Measurable => ({
  ids: [...new Set(links.flat())].map(String),
  links: links.map(([from, to]) => ({ from: String(from), to: String(to) })),
});

const clique = (from: number, size: number) =>
  Array.from({ length: size }, (_, a) => Array.from({ length: a }, (_, b) => [from + a, from + b] as const)).flat();

/** Cliques of one size, each linked with the next by one link; the last with the first where there are more than two. */
export const cliques = (count: number, size: number): Measurable =>
  named([
    ...Array.from({ length: count }, (_, at) => clique(at * size, size)).flat(),
    ...Array.from({ length: count === 2 ? 1 : count }, (_, at) => [at * size, ((at + 1) % count) * size + 1] as const),
  ]);

/** Who met whom outside a karate club (Zachary 1977), from 0. */
export const karate = named(
  Object.entries({
    0: [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31],
    1: [2, 3, 7, 13, 17, 19, 21, 30],
    2: [3, 7, 8, 9, 13, 27, 28, 32],
    3: [7, 12, 13],
    4: [6, 10],
    5: [6, 10, 16],
    6: [16],
    8: [30, 32, 33],
    9: [33],
    13: [33],
    14: [32, 33],
    15: [32, 33],
    18: [32, 33],
    19: [33],
    20: [32, 33],
    22: [32, 33],
    23: [25, 27, 29, 32, 33],
    24: [25, 27, 31],
    25: [31],
    26: [29, 33],
    27: [33],
    28: [31, 33],
    29: [32, 33],
    30: [32, 33],
    31: [32, 33],
    32: [33],
  }).flatMap(([from, to]) => to.map((one) => [Number(from), one] as const)),
);

/** The same network with its rows the other way round, and each link from its other end. */
export const turned = ({ ids, links }: Measurable): Measurable => ({
  ids: ids.toReversed(),
  links: links.toReversed().map(({ from, to }) => ({ from: to, to: from })),
});
