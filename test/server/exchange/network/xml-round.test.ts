import { assert, asyncProperty, integer } from 'fast-check';
import { deepStrictEqual } from 'node:assert/strict';
import { it } from 'vitest';
import { gexf } from '../../../../server/exchange/network/gexf/gexf.ts';
import { graphml } from '../../../../server/exchange/network/graphml/graphml.ts';
import { readWhole, writeWhole } from '../../../support/network-text.ts';
import { asWritten, inXml, randomNetwork, type RandomNetwork } from '../../../support/random-network.ts';

const placeless = <T extends { place: string }>({ place: _, ...rest }: T) => rest;

const formats = [
  { format: graphml, about: ({ title, about }: RandomNetwork) => ({ title, ...about }) },
  { format: gexf, about: ({ title }: RandomNetwork) => ({ description: title.trim() }) },
];

it.each(formats)('a network written as $format.title is read as it was', async ({ format, about }) => {
  await assert(
    asyncProperty(randomNetwork(), integer({ min: 1, max: 200 }), async (network, size) => {
      const read = await readWhole(format.read, await writeWhole(format.write, asWritten(network)), size);
      const kept = inXml(network);
      deepStrictEqual(read.problems, []);
      deepStrictEqual(read.nodes.map(placeless), kept.nodes);
      deepStrictEqual(read.links.map(placeless), kept.links);
      deepStrictEqual(read.about, about(kept));
    }),
    { numRuns: 300 },
  );
});
