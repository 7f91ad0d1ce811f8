import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { RefusedError } from './exchange/dataset/dataset.ts';
import { FileError } from './exchange/file/file-error.ts';
import { openInputs } from './exchange/file/open.ts';
import { importOf, namespaceOf, nameOf } from './exchange/import/from-files.ts';
import { progressBar } from './exchange/import/bar.ts';
import { countRows } from './exchange/import/count.ts';
import type { Import, ImportReport, Tally, Watch } from './exchange/import/import.ts';
import { understand, type Understanding } from './exchange/import/understand.ts';
import { writeImport } from './exchange/import/write.ts';
import { explain } from './explain.ts';
import { openGraph, whereGraphIs } from './open-graph.ts';
import { prepareGraph } from './prepare.ts';

const usage = `npm run import -- FILE... [--as FORMAT] [--name NAME] [--encoding ENCODING]

Imports files that belong together: tables of one's own (CSV, TSV, XLSX), networks (GraphML, GEXF, Pajek ...), CORDIS,
ROR, OpenAlex, packed or not. A later version under the same name takes the place of the earlier one.`;

/** Rows that are written at once: nobody waits for this process. */
const atOnce = 1_000;

const whole = new Intl.NumberFormat('en');

/** Where somebody watches, rows are counted first, so that one sees how long it takes. */
const watched = async (given: Import, signal: AbortSignal): Promise<Watch | undefined> => {
  if (!process.stderr.isTTY) return undefined;
  const over = (line: string) => process.stderr.write(`\r\u001B[K${line}`);
  const totals = await countRows(given, signal, (rows) => over(`${whole.format(rows)} rows counted`));
  return progressBar(totals, over);
};

const said = (what: string, { added, changed, same, gone }: Tally) =>
  `${what}: ${whole.format(added)} added, ${whole.format(changed)} changed, ${whole.format(same)} as before, ${whole.format(gone)} gone`;

const tell = ({ dataset, read, entities, links, joined, notes }: ImportReport, seconds: number, where: string) => {
  if (!read) return console.log(`${dataset} says already what these files say: nothing was changed.`);
  console.log(`Imported ${dataset} into ${where} in ${seconds.toFixed(1)} s.`);
  console.log(said('Entities', entities) + (joined > 0 ? `; ${whole.format(joined)} were known from elsewhere` : ''));
  console.log(said('Links', links));
  for (const note of notes) console.log(`Note: ${note}`);
};

const meaning = (given: Understanding): string => {
  if (given.as === 'source') return given.source;
  if (given.as === 'network') return [...new Set(given.formats)].join(', ');
  return given.tables.tables.map(({ about }) => `a table of ${about}`).join(', ');
};

const run = async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { as: { type: 'string' }, name: { type: 'string' }, encoding: { type: 'string' } },
  });
  if (positionals.length === 0) throw new UsageError(usage);
  const files = (await Promise.all(positionals.map((path) => open(path, values.encoding)))).flat();
  const name = values.name ?? nameOf(files);
  const given = await understand(files, namespaceOf(name), values.as);
  console.log(`Reading ${files.map((file) => file.name).join(', ')} as ${meaning(given)}`);
  const config = readConfig(process.env);
  const graph = openGraph(config);
  try {
    await prepareGraph(graph);
    const begin = performance.now();
    // It may take as long as it takes: who stops it ends the process.
    const untilEnd = new AbortController().signal;
    const imported = importOf(files, given, name);
    const watch = await watched(imported, untilEnd);
    const report = await writeImport(graph, imported, { ...(watch && { watch }), signal: untilEnd, atOnce });
    if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
    tell(report, (performance.now() - begin) / 1000, whereGraphIs(config));
  } finally {
    await graph.close();
  }
};

const open = async (path: string, encoding?: string) => {
  try {
    return await openInputs(path, encoding);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const { place, expected, found } = error.problem;
    throw new FileError(`${path}, ${place}`, expected, found);
  }
};

/** What a person can mend in the files or in how they are called is told as it is. */
class UsageError extends Error {}

const reasonOf = (error: unknown) =>
  error instanceof RefusedError || error instanceof FileError || error instanceof UsageError
    ? error.message
    : explain(error);

run().catch((error: unknown) => {
  console.error(reasonOf(error));
  process.exitCode = 1;
});
