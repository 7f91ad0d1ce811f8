import * as fc from 'fast-check';
import { deepStrictEqual } from 'node:assert/strict';
import { it } from 'vitest';
import { graphml } from '../../../../server/exchange/network/graphml/graphml.ts';
import { readWhole, writeWhole } from '../../../support/network-text.ts';
import { asWritten, inXml, randomNetwork } from '../../../support/random-network.ts';

const placeless = <T extends { place: string }>({ place: _, ...rest }: T) => rest;

it('a network written as GraphML is read as it was', async () => {
  await fc.assert(
    fc.asyncProperty(randomNetwork(), fc.integer({ min: 1, max: 200 }), async (network, size) => {
      const read = await readWhole(graphml.read, await writeWhole(graphml.write, asWritten(network)), size);
      const kept = inXml(network);
      deepStrictEqual(read.problems, []);
      deepStrictEqual(read.nodes.map(placeless), kept.nodes);
      deepStrictEqual(read.links.map(placeless), kept.links);
      deepStrictEqual(read.about, { title: kept.title, ...kept.about });
    }),
    { numRuns: 500 },
  );
});
