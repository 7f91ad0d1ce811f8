import { createAnalyst } from '../../server/analysis/analyst.ts';
import { createApi } from '../../server/api.ts';
import { readConfig } from '../../server/config.ts';
import { anyone, type Graph } from '../../server/graph/graph.ts';
import { openGraph } from '../../server/open-graph.ts';
import { createContext } from '../../server/schema/context.ts';
import { importsInto } from '../support/imports.ts';

/** Milliseconds, the slowest last. */
export interface Asked {
  links: number[];
  neighbourhood: number[];
}

// Asks for the neighbours of 200 entities of an imported graph, in a process of its own. exchange.ts starts it.
const many = 200;
const spare = 20;

const idsOf = async (graph: Graph): Promise<string[]> => {
  const rows = await graph.reader(anyone)('analysis/entities', { examined: [], expected: [], quoted: [] });
  const ids = rows.flatMap(({ kind, ids }) => (kind === 'INSTITUTION' ? ids : []));
  return Array.from({ length: many + spare }, (_, at) => ids[Math.floor((at * ids.length) / (many + spare))]!);
};

const timesOf = async (ids: readonly string[], ask: (id: string) => Promise<unknown>) => {
  const times: number[] = [];
  for (const [at, id] of ids.entries()) {
    const begin = performance.now();
    await ask(id);
    // The first ones make ready what all of them need.
    if (at >= spare) times.push(performance.now() - begin);
  }
  return times.sort((a, b) => a - b);
};

const graph = openGraph(readConfig(process.env));
const analyst = createAnalyst({ log: console.error });
const api = createApi({ log: console.error });
const answer = async (query: string) => {
  const { body } = await api.executeOperation(
    { query },
    { contextValue: createContext(graph, anyone, analyst, importsInto(graph)) },
  );
  if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
};
const ids = await idsOf(graph);
process.send?.({
  links: await timesOf(ids, (id) =>
    answer(`{ node(id: "${id}") { ... on Entity { links(first: 100) { nodes { id kind from { id } to { id } } } } } }`),
  ),
  neighbourhood: await timesOf(ids, (id) =>
    answer(`{ neighbourhood(ids: ["${id}"], limit: 100) { entities { id kind nameZh nameEn } links { id kind } } }`),
  ),
} satisfies Asked);
await analyst.close();
await graph.close();
