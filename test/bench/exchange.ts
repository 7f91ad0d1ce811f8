import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { startNeo4j } from '../support/neo4j/server.ts';
import { startProduct } from '../support/product.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { MB, ms, tell } from './client-table.ts';
import type { Asked } from './exchange-ask.ts';
import { absenceOf, parts, type Part } from './exchange-data.ts';
import type { Run } from './exchange-run.ts';

// What reading and importing real files takes in time and memory, and what the graph answers afterwards:
// `npm run bench:exchange`, or some of it: `npm run bench:exchange -- edges ror embedded`.
type Settings = Record<string, string>;

const usual = { DATA_DIR: '', NEO4J_URI: '', WRITE_TIMEOUT_MS: '3600000' };
const most = MB(300e6);

/** Runs a script in a process of its own and waits for what it tells. */
const run = async <Told>(script: string, args: readonly string[], settings: Settings): Promise<Told> => {
  const env = { ...process.env, ...usual, ...settings };
  const child = fork(new URL(script, import.meta.url), args, { execArgv: process.execArgv, env });
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`${script} ended with ${code}`)));
  const [told] = (await Promise.race([once(child, 'message'), ended])) as [Told];
  await ended.catch(() => undefined);
  return told;
};

const load = () => `load ${loadavg()[0]?.toFixed(1)}`;
const counted = ({ entities, links }: Run) => `${entities} entities, ${links} links`;

const tellReading = async ({ what }: Part, files: readonly string[]) => {
  const told = await run<Run>('./exchange-run.ts', ['read', ...files], {});
  const memory = `${MB(told.peakRss)} at its peak, ${MB(told.peakRss - told.restingRss)} more than at rest`;
  tell(`${what}: reading alone`, most, `${memory}; ${told.seconds.toFixed(1)} s (${load()})`);
  tell('', '', `${counted(told)} stated`);
  for (const sentence of told.said) tell('', '', sentence);
};

const tellWriting = async (part: Part, files: readonly string[], engine: Engine, settings: Settings) => {
  const told = await run<Run>('./exchange-run.ts', ['write', ...files], settings);
  const figures = `${told.seconds.toFixed(1)} s; ${MB(told.peakRss)} at its peak (${load()})`;
  tell(`${part.what}: ${engine}`, `${part.asked[engine]} s`, figures);
  tell('', '', `${counted(told)} added`);
};

const p = (times: readonly number[], part: number) => times[Math.floor(times.length * part)] ?? Number.NaN;
const spread = (times: readonly number[]) => `${ms(p(times, 0.95))} p95, ${ms(p(times, 0.5))} p50 (${load()})`;

const tellAfter = async (engine: Engine, settings: Settings) => {
  const asked = await run<Asked>('./exchange-ask.ts', [], settings);
  tell(`  then 200 entities, first 100 links of each: ${engine}`, ms(20), spread(asked.links));
  tell(`  then 200 neighbourhoods of at most 100: ${engine}`, ms(20), spread(asked.neighbourhood));
  const begin = performance.now();
  const product = await startProduct({ env: settings });
  tell(`  then a start, until it answers: ${engine}`, ms(3_000), `${ms(performance.now() - begin)} (${load()})`);
  await product.stop();
};

/** A place that is empty and goes away afterwards. */
const places = {
  embedded: async () => {
    const data = await temporaryFolder();
    return { settings: { DATA_DIR: join(data.path, 'data') }, remove: data.remove };
  },
  neo4j: async () => {
    const server = await startNeo4j({ heap: '4g' });
    return { settings: { NEO4J_URI: server.uri }, remove: server.stop };
  },
};
type Engine = keyof typeof places;
const engines = Object.keys(places) as Engine[];

const args = process.argv.slice(2);
const strange = args.find((arg) => !(arg in parts) && !(arg in places));
if (strange) throw new Error(`${strange} is none of ${[...Object.keys(parts), ...engines].join(', ')}`);
const chosen = <Name extends string>(names: readonly Name[]) => {
  const said = names.filter((name) => args.includes(name));
  return said.length > 0 ? said : names;
};

console.log(`${cpus().length} x ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`);
console.log(`npm run bench:exchange${args.length > 0 ? ` -- ${args.join(' ')}` : ''}`);
tell('', 'asked', 'measured');
for (const name of chosen(Object.keys(parts))) {
  const part = parts[name]!;
  const absence = absenceOf(part);
  if (absence) {
    tell(part.what, '', absence);
    continue;
  }
  const folder = await temporaryFolder();
  const files = await part.files(folder.path);
  await tellReading(part, files);
  for (const engine of part.readOnly ? [] : chosen(engines)) {
    const place = await places[engine]();
    await tellWriting(part, files, engine, place.settings);
    if (name === 'edges') await tellAfter(engine, place.settings);
    await place.remove();
  }
  await folder.remove();
}
