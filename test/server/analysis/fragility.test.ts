import { describe, expect, it } from 'vitest';
import { fragilityOf, partsWithout } from '../../../server/analysis/fragility.ts';
import { partsOf } from '../../../server/analysis/parts.ts';
import { networkOf, type WeightedLink } from '../../../server/analysis/weighted-network.ts';
import { goldenLinks } from './golden.ts';
import { randomLinks, relabelling, seeds, shuffled } from './random.ts';

it('finds the golden bridge and articulation points, with what they cut off', () => {
  const network = networkOf(goldenLinks);
  expect(fragilityOf(network)).toEqual({
    bridges: [{ ends: ['C', 'D'], weight: 4, sides: [3, 3] }],
    articulationPoints: [
      { entity: 'C', parts: [3, 2], lostPairs: 12 },
      { entity: 'D', parts: [3, 2], lostPairs: 12 },
    ],
  });
  expect(partsWithout(network, 'C')).toEqual([
    ['D', 'E', 'F'],
    ['A', 'B'],
  ]);
});

it('says of nobody and of who is alone that nothing is cut off', () => {
  expect(fragilityOf(networkOf([], ['x']))).toEqual({ bridges: [], articulationPoints: [] });
  expect(partsWithout(networkOf([], ['x']), 'x')).toEqual([]);
  expect(partsWithout(networkOf([]), 'unknown')).toEqual([]);
});

it('does not overflow on a long chain', () => {
  const chain = Array.from({ length: 40_000 }, (_, at) => ({ a: `e${at}`, b: `e${at + 1}` }));
  const { bridges, articulationPoints } = fragilityOf(networkOf(chain));
  expect([bridges.length, articulationPoints.length]).toEqual([40_000, 39_999]);
  expect(articulationPoints[0]).toEqual({ entity: 'e20000', parts: [20_000, 20_000], lostPairs: 2 * 20_000 ** 2 });
});

const partsWithoutLink = (links: readonly WeightedLink[], x: string, y: string) =>
  partsOf(
    networkOf(
      links.filter(({ a, b }) => !((a === x && b === y) || (a === y && b === x))),
      links.flatMap(({ a, b }) => [a, b]),
    ),
  );

describe.each(seeds)('random network %i', (seed) => {
  const links = randomLinks(seed);
  const network = networkOf(links);
  const { bridges, articulationPoints } = fragilityOf(network);
  const whole = partsOf(network).length;

  it('has the bridges that taking out every link finds', () => {
    const found = new Map(bridges.map(({ ends, sides }) => [ends.join(), sides]));
    for (const [at, a] of network.ids.entries()) {
      for (const b of network.ids.slice(at + 1)) {
        const parts = partsWithoutLink(links, a, b);
        const sides = [a, b].map(
          (end) => parts.find((part) => part.includes(network.positions.get(end) ?? -1))?.length,
        );
        expect(found.get(`${a},${b}`)).toEqual(parts.length > whole ? sides : undefined);
      }
    }
  });

  it('has the articulation points that taking out everybody finds', () => {
    const found = new Map(articulationPoints.map((one) => [one.entity, one]));
    for (const [at, entity] of network.ids.entries()) {
      const parts = partsWithout(network, entity);
      const sizes = parts.map((part) => part.length);
      expect(partsOf(network, { without: at }).length).toBe(whole - 1 + parts.length);
      expect(found.get(entity)?.parts).toEqual(parts.length > 1 ? sizes : undefined);
      const pairs = sizes.flatMap((size, one) => sizes.map((other, two) => (one === two ? 0 : size * other)));
      if (parts.length > 1) expect(found.get(entity)?.lostPairs).toBe(pairs.reduce((sum, lost) => sum + lost, 0));
    }
  });

  it('has the same ones in any order and under other names', () => {
    expect(fragilityOf(networkOf(shuffled(links, seed)))).toEqual({ bridges, articulationPoints });
    const names = relabelling(network.ids, seed);
    const renamed = fragilityOf(networkOf(links.map(({ a, b }) => ({ a: names.get(a) ?? '', b: names.get(b) ?? '' }))));
    expect(renamed.articulationPoints.map((one) => one.entity).sort()).toEqual(
      articulationPoints.map((one) => names.get(one.entity)).sort(),
    );
    expect(renamed.bridges.map(({ ends }) => ends.join()).sort()).toEqual(
      bridges
        .map(({ ends }) =>
          ends
            .map((end) => names.get(end))
            .sort()
            .join(),
        )
        .sort(),
    );
  });
});
