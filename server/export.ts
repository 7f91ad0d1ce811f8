import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { formatOfFile, writtenFormats } from './exchange/written/formats.ts';
import { ChangedError } from './exchange/written/part.ts';
import { UnwritableError, writeFile } from './exchange/written/to-file.ts';
import { explain } from './explain.ts';
import { anyone } from './graph/graph.ts';
import { isCurrent } from './graph/schema-version.ts';
import { openGraph, whereGraphIs } from './open-graph.ts';

const formats = writtenFormats.map(({ name, ending }) => `  ${name.padEnd(12)} .${ending}`).join('\n');

const usage = `npm run export -- FILE [--as FORMAT]

Writes all entities and links, what they rest on and its sources into one file, from the graph that the settings name. The
ending of the file tells the format:
${formats}`;

const whole = new Intl.NumberFormat('en');

/** A line that is written over, where somebody watches. */
const progress = () => {
  let last = performance.now();
  return ({ links }: { links: number }) => {
    if (links % 1_000 !== 0 || !process.stderr.isTTY || performance.now() - last < 200) return;
    last = performance.now();
    process.stderr.write(`\r\u001B[K${whole.format(links)} links`);
  };
};

const run = async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { as: { type: 'string' } } });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UnwritableError(usage);
  const format = values.as === undefined ? formatOfFile(path) : writtenFormats.find(({ name }) => name === values.as);
  if (!format) throw new UnwritableError(`${values.as ?? path} tells no format that is written.\n\n${usage}`);
  const config = readConfig(process.env);
  const graph = openGraph(config);
  try {
    if (!(await isCurrent(graph)))
      throw new UnwritableError(
        `There is no graph of this version in ${whereGraphIs(config)}: npm run seed makes one.`,
      );
    const begin = performance.now();
    const { entities, links } = await writeFile(graph.reader(anyone), path, format, progress());
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
    console.log(
      `Wrote ${whole.format(entities)} entities and ${whole.format(links)} links to ${path} in ${seconds} s.`,
    );
    for (const lost of format.leavesOut) console.log(`${format.title} leaves out: ${lost}`);
  } finally {
    await graph.close();
  }
};

run().catch((error: unknown) => {
  console.error(error instanceof UnwritableError || error instanceof ChangedError ? error.message : explain(error));
  process.exitCode = 1;
});
