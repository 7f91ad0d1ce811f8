import { writeDataset } from '../../server/exchange/dataset/write.ts';
import { openEmbedded } from '../../server/graph/embedded.ts';
import { createGraph } from '../../server/graph/graph.ts';
import { migrate } from '../../server/graph/schema-version.ts';
import { loadStatements } from '../../server/graph/statements.ts';
import { horizon2020 } from './horizon-2020.ts';

// Writes all of Horizon 2020 into a graph file, as a process of its own: gaps-app.ts then starts as a product does.
const graph = createGraph(openEmbedded(process.argv[2]), loadStatements('embedded'), {
  readTimeoutMs: 60_000,
  writeTimeoutMs: 600_000,
});
await migrate(graph);
await writeDataset(graph, horizon2020());
await graph.close();
