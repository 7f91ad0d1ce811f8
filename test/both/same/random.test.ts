import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeImport } from '../../../server/exchange/import/write.ts';
import { joinPairs, undo } from '../../../server/exchange/same/decide.ts';
import { serve } from '../../support/api.ts';
import { entityFact, importOf, linkFact } from '../../support/facts.ts';

const api = serve(() => []);

const ids = ['a', 'b', 'c', 'd', 'e'];
const id = fc.constantFrom(...ids);
const link = fc.record({ from: id, to: id, id: fc.constantFrom('l1', 'l2', 'l3', 'l4', 'l5') });
const dataset = fc.record({
  said: fc.uniqueArray(id, { minLength: 2 }),
  links: fc.uniqueArray(link, { selector: (one) => one.id }),
});
const pairs = fc.array(fc.record({ keep: id, drop: id }), { minLength: 1, maxLength: 5 });

const write = (
  { said, links }: { said: string[]; links: { id: string; from: string; to: string }[] },
  at: number,
  version = '',
) =>
  writeImport(
    api.graph,
    importOf(`${at}${version}`, {
      dataset: `file:${at}`,
      entities: [...new Set([...said, ...links.flatMap(({ from, to }) => [from, to])])].map((one) =>
        entityFact(one, { nameEn: `${one} ${at}`, attributes: { [`of ${at}`]: one } }),
      ),
      links: links.map(({ from, to, ...own }) => linkFact(from, to, { id: own.id, attributes: { own: at } })),
    }),
  );

/** All but what was decided, and but which version of a file has said it. */
const content = async () => {
  const { nodes, links } = await api.dump();
  for (const { properties } of [...nodes, ...links]) delete properties['run'];
  const decided = ['SameDecision', 'Dataset'];
  return { nodes: nodes.filter(({ labels }) => !labels.some((label) => decided.includes(label))), links };
};

/** What of it is shown. */
const shown = async () => {
  const { nodes, links } = await content();
  return { nodes: nodes.filter(({ labels }) => labels.includes('Entity')), links };
};

const numRuns = process.env['ENGINE'] === 'neo4j' ? 3 : 12;

it(
  'joined in whatever way and parted in whatever order, the graph is the same to the letter',
  { timeout: 60_000 },
  async () => {
    const order = fc.array(fc.nat(), { minLength: 5, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(dataset, { minLength: 1, maxLength: 3 }),
        pairs,
        order,
        async (files, wanted, turns) => {
          await api.seed();
          for (const [at, file] of files.entries()) await write(file, at);
          const before = await content();
          const decided: string[] = [];
          for (const pair of wanted) {
            const outcome = await api.graph.transact((ask) => joinPairs(ask, [pair], { by: '王', reason: null }));
            decided.push(...outcome.decided.map((decision) => decision.id));
          }
          const joined = await shown();
          const renewed = files.at(-1)!;
          await write(renewed, files.length - 1, ' again');
          expect(await shown()).toEqual(joined);
          for (const turn of turns) {
            const [next] = decided.splice(turn % Math.max(decided.length, 1), 1);
            if (next) await api.graph.transact((ask) => undo(ask, next, { by: '李', reason: null }));
          }
          expect(await content()).toEqual(before);
        },
      ),
      { numRuns },
    );
  },
);
