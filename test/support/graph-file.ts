import { join } from 'node:path';
import { openEmbedded } from '../../server/graph/embedded.ts';
import { createGraph } from '../../server/graph/graph.ts';
import { loadStatements } from '../../server/graph/statements.ts';
import { prepareGraph } from '../../server/prepare.ts';
import { dumpOf, type Dump } from './dump.ts';

/** The graph file within a data folder. */
export const graphFileIn = (folder: string): string => join(folder, 'graph.grafeo');

/** All that a graph file holds that nobody has open. */
export const dumpOfFile = async (file: string): Promise<Dump> => {
  const engine = openEmbedded(file);
  try {
    return await dumpOf(engine);
  } finally {
    await engine.close();
  }
};

/** Makes a graph file as the product makes one at its first start. */
export const seedFile = async (file: string): Promise<void> => {
  const limits = { readTimeoutMs: 10_000, writeTimeoutMs: 60_000 };
  const graph = createGraph(openEmbedded(file), loadStatements('embedded'), limits);
  await prepareGraph(graph);
  await graph.close();
};
