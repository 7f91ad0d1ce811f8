import { describe, expect, it } from 'vitest';
import { leiden, modularity } from '../../../client/measures/leiden.ts';
import type { Measurable } from '../../../client/measures/network.ts';
import { randomFrom } from '../../../client/measures/random.ts';
import { cliques, karate, turned } from './networks.ts';

const membersOf = (network: Measurable) => {
  const members = new Map<number, string[]>();
  for (const [id, community] of leiden(network)) members.set(community, [...(members.get(community) ?? []), id]);
  return members;
};

const scattered = (size: number, links: number, seed: number): Measurable => {
  const random = randomFrom(seed);
  const one = () => String(Math.floor(random() * size));
  return {
    ids: Array.from({ length: size }, (_, at) => String(at)),
    links: Array.from({ length: links }, () => ({ from: one(), to: one() })),
  };
};

const reachedWithin = (ids: readonly string[], { links }: Measurable) => {
  const reached = new Set(ids.slice(0, 1));
  for (const here of reached)
    for (const { from, to } of links) {
      const next = from === here ? to : to === here ? from : undefined;
      if (next !== undefined && ids.includes(next)) reached.add(next);
    }
  return reached.size;
};

describe('communities', () => {
  it('parts two cliques with one bridge', () => {
    expect([...membersOf(cliques(2, 5)).values()].map((ids) => ids.map(Number))).toEqual([
      [0, 1, 2, 3, 4],
      [5, 6, 7, 8, 9],
    ]);
  });

  it('finds the best known four of the karate club', () => {
    expect([...membersOf(karate).values()].map(({ length }) => length)).toEqual([12, 11, 6, 5]);
    expect(modularity(karate, leiden(karate))).toBeCloseTo(0.4198, 4);
  });

  it('finds each clique of a ring', () => {
    const ring = cliques(8, 5);
    expect([...membersOf(ring).values()].map(({ length }) => length)).toEqual(Array.from({ length: 8 }, () => 5));
    // 80 of 88 links lie within, each clique has an eighth of all link ends.
    expect(modularity(ring, leiden(ring))).toBeCloseTo(80 / 88 - 1 / 8, 12);
  });

  it('are the same whatever the order of rows', () => {
    for (const network of [karate, cliques(8, 5), scattered(120, 240, 3)]) {
      const sorted = (found: Map<string, number>) => [...found].sort(([a], [b]) => (a < b ? -1 : 1));
      expect(sorted(leiden(turned(network)))).toEqual(sorted(leiden(network)));
    }
  });

  it.each([1, 2, 3])('hang together, in a network of chance %i', (seed) => {
    const network = scattered(300, 420, seed);
    for (const ids of membersOf(network).values()) expect(reachedWithin(ids, network)).toBe(ids.length);
  });

  it('leaves out who has no links', () => {
    expect(leiden({ ids: ['a', 'b'], links: [] }).size).toBe(0);
    expect([...leiden({ ids: ['c', 'a', 'b'], links: [{ from: 'c', to: 'b' }] }).keys()].sort()).toEqual(['b', 'c']);
  });
});
