import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isWritten, writeDataset } from './exchange/dataset/write.ts';
import { readSeed, seedFingerprint } from './exchange/seed/read.ts';
import type { Graph } from './graph/graph.ts';
import { migrate } from './graph/schema-version.ts';

const seeds = new URL('../seed/', import.meta.url);

const seedFolders = () =>
  readdirSync(fileURLToPath(seeds), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({ id: entry.name, folder: new URL(`${entry.name}/`, seeds) }));

/**
 * Brings the schema up to date and writes every seed that the graph does not have in this form; `again` writes them all.
 * @returns the ids of the seeds that were written
 */
export const prepareGraph = async (graph: Graph, { again = false } = {}): Promise<string[]> => {
  await migrate(graph);
  const written: string[] = [];
  for (const { id, folder } of seedFolders()) {
    if (!again && (await isWritten(graph, { id, hash: seedFingerprint(folder) }))) continue;
    await writeDataset(graph, readSeed(id, folder));
    written.push(id);
  }
  return written;
};
