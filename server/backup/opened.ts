import { openEmbedded } from '../graph/embedded.ts';
import { anyone, createGraph } from '../graph/graph.ts';
import { isCurrent } from '../graph/schema-version.ts';
import { loadStatements } from '../graph/statements.ts';

/**
 * Opens a graph file and counts what is in it. Closing it again puts its log into it: then it is one file.
 * @throws GraphError for a graph that is not ours, or of a newer version.
 */
export const openedOnce = async (file: string): Promise<{ entities: number; links: number }> => {
  const limits = { readTimeoutMs: 600_000, writeTimeoutMs: 600_000 };
  const graph = createGraph(openEmbedded(file), loadStatements('embedded'), limits);
  try {
    await isCurrent(graph);
    const ask = graph.reader(anyone);
    const [[entities], [links]] = await Promise.all([ask('entity/count', {}), ask('link/count', {})]);
    return { entities: entities?.total ?? 0, links: links?.total ?? 0 };
  } finally {
    await graph.close();
  }
};
