import { openInputs } from '../../server/exchange/file/open.ts';
import { importOf, nameOf, namespaceOf } from '../../server/exchange/import/from-files.ts';
import type { Import, Wanted } from '../../server/exchange/import/import.ts';
import { understand } from '../../server/exchange/import/understand.ts';
import { writeImport } from '../../server/exchange/import/write.ts';
import { readConfig } from '../../server/config.ts';
import { openGraph } from '../../server/open-graph.ts';
import { prepareGraph } from '../../server/prepare.ts';

/** What exchange.ts is told of a run. */
export interface Run {
  seconds: number;
  entities: number;
  links: number;
  /** Of the process, in bytes: at its beginning, and the most that it ever had. */
  restingRss: number;
  peakRss: number;
  said: string[];
}

// Reads files, and writes them into the graph of the settings if told so, as `npm run import` does, in a process of its
// own: what it needs is its own. exchange.ts starts it.
const [mode, ...paths] = process.argv.slice(2);
const restingRss = process.memoryUsage.rss();

const read = async ({ read }: Import) => {
  const said = new Set<string>();
  const count = async (wanted: Wanted) => {
    let rows = 0;
    for await (const part of read(wanted)) {
      rows += part[wanted].length;
      for (const { place, expected, found } of part.problems)
        said.add(`${place}: expected ${expected}, found ${found}`);
    }
    return rows;
  };
  return { entities: await count('entities'), links: await count('links'), said: [...said].slice(0, 3) };
};

const write = async (given: Import) => {
  const graph = openGraph(readConfig(process.env));
  try {
    const { entities, links } = await writeImport(graph, given, { atOnce: Number(process.env['AT_ONCE'] ?? 1_000) });
    return { entities: entities.added, links: links.added, said: [] };
  } finally {
    await graph.close();
  }
};

/** The graph as it is at the first start, which is no part of the import. */
const prepared = async () => {
  const graph = openGraph(readConfig(process.env));
  await prepareGraph(graph);
  await graph.close();
};

if (mode === 'write') await prepared();
const begin = performance.now();
const files = (await Promise.all(paths.map((path) => openInputs(path)))).flat();
const name = nameOf(files);
const given = importOf(files, await understand(files, namespaceOf(name)), name);
const result = await (mode === 'write' ? write(given) : read(given));
const seconds = (performance.now() - begin) / 1000;
const peakRss = process.resourceUsage().maxRSS * 1024;
process.send?.({ ...result, seconds, restingRss, peakRss } satisfies Run);
