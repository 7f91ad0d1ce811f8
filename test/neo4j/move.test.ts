import { afterAll, beforeAll, expect, it } from 'vitest';
import { myNeo4j } from '../support/neo4j/mine.ts';
import { writeDataset } from '../../server/exchange/dataset/write.ts';
import { writtenFormats } from '../../server/exchange/written/formats.ts';
import { openEmbedded } from '../../server/graph/embedded.ts';
import type { Engine } from '../../server/graph/engine.ts';
import { createGraph } from '../../server/graph/graph.ts';
import { migrate } from '../../server/graph/schema-version.ts';
import { loadStatements } from '../../server/graph/statements.ts';
import { policy } from '../support/api.ts';
import { dumpOf } from '../support/dump.ts';
import { openTestEngine } from '../support/engine.ts';
import { manifold, move, said } from '../support/moved.ts';
import { emptyNeo4j } from '../support/neo4j/empty.ts';

const open = (engine: Engine) => ({
  engine,
  graph: createGraph(engine, loadStatements(engine.name), { readTimeoutMs: 30_000, writeTimeoutMs: 60_000 }),
});
const neo4j = open(openTestEngine());
const [first, second] = [open(openEmbedded(undefined)), open(openEmbedded(undefined))];
const graphml = writtenFormats[0]!;

beforeAll(async () => {
  await emptyNeo4j(myNeo4j());
  for (const { graph } of [neo4j, first, second]) await migrate(graph);
  for (const dataset of [policy(), manifold]) await writeDataset(first.graph, dataset);
});
afterAll(() => Promise.all([neo4j, first, second].map(({ graph }) => graph.close())));

it('moves from the embedded engine to Neo4j and back with all that it says of the world', async () => {
  const before = said(await dumpOf(first.engine));
  await move(graphml, first.graph, neo4j.graph);
  expect(said(await dumpOf(neo4j.engine))).toEqual(before);
  await move(graphml, neo4j.graph, second.graph);
  expect(said(await dumpOf(second.engine))).toEqual(before);
});

it('is there once where the seed was there before', async () => {
  const before = said(await dumpOf(first.engine));
  await emptyNeo4j(myNeo4j());
  await migrate(neo4j.graph);
  await writeDataset(neo4j.graph, policy());
  await move(graphml, first.graph, neo4j.graph);
  expect(said(await dumpOf(neo4j.engine))).toEqual(before);
});
