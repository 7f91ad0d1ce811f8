import { expect, it } from 'vitest';
import { degreeOf, neighboursOf, networkOf, strengthOf } from '../../../server/analysis/weighted-network.ts';
import { randomLinks, seeds, shuffled } from './random.ts';

it('adds up repeated links, and takes neither loops nor links without weight', () => {
  const network = networkOf(
    [
      { a: 'b', b: 'a', weight: 2 },
      { a: 'a', b: 'b' },
      { a: 'c', b: 'c', weight: 5 },
      { a: 'a', b: 'd', weight: 0 },
      { a: 'a', b: 'e', weight: Number.NaN },
    ],
    ['f', 'a'],
  );
  expect(network.ids).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect([...neighboursOf(network, 0)]).toEqual([1]);
  expect(network.ids.map((_, at) => [degreeOf(network, at), strengthOf(network, at)])).toEqual([
    [1, 3],
    [1, 3],
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
});

it.each(seeds)('is the same whatever the order of links and of their ends: random network %i', (seed) => {
  // Tenths do not add up exactly: their order would show.
  const links = randomLinks(seed).map((link) => ({ ...link, weight: (link.weight ?? 1) / 10 }));
  const turned = shuffled(links, seed).map(({ a, b, weight }, at) =>
    at % 2 ? { a: b, b: a, weight } : { a, b, weight },
  );
  const network = networkOf(links);
  expect(networkOf(turned)).toEqual(network);
  for (const at of network.ids.keys()) {
    expect([...neighboursOf(network, at)]).toEqual([...new Set(neighboursOf(network, at))].sort((a, b) => a - b));
  }
});
