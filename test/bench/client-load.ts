import { join } from 'node:path';
import { writeDataset } from '../../server/exchange/dataset/write.ts';
import { openEmbedded } from '../../server/graph/embedded.ts';
import { createGraph } from '../../server/graph/graph.ts';
import { migrate } from '../../server/graph/schema-version.ts';
import { loadStatements } from '../../server/graph/statements.ts';
import { slice } from './client-slice.ts';

// Writes a slice of Horizon 2020 where a product keeps its graph, as a process of its own: client.ts then starts one.
const [, , folder = '', entities, links] = process.argv;
const graph = createGraph(openEmbedded(join(folder, 'graph.grafeo')), loadStatements('embedded'), {
  readTimeoutMs: 60_000,
  writeTimeoutMs: 600_000,
});
await migrate(graph);
await writeDataset(graph, slice(Number(entities), Number(links)));
await graph.close();
