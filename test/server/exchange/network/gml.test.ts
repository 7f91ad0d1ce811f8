import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { gml } from '../../../../server/exchange/network/gml/gml.ts';
import { networks, plain, readAll, written } from './text-network.ts';

const numbers = fc.integer({ min: -9, max: 99 }).map(String);

it.each([
  ['ids of any kind', networks()],
  ['ids that are numbers', networks(numbers)],
])('gives back what was written: %s', async (_, network) => {
  await fc.assert(
    fc.asyncProperty(network, fc.integer({ min: 1, max: 50 }), async (given, size) => {
      const read = await readAll(gml, await written(gml, given), size);
      expect(read.problems).toEqual([]);
      // The title is the label of the graph, if it has none of its own.
      expect(plain(read)).toEqual({ ...given, about: { label: 'T', ...given.about } });
    }),
    { numRuns: 300 },
  );
});
