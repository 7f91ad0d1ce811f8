import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { temporaryFolder } from '../support/temporary.ts';
import { absence } from './horizon-2020.ts';

// How long questions about gaps take on all of Horizon 2020, and how long others wait meanwhile: `npm run bench:gaps`.
const everyMs = 5;

const matrix = `{ coverage(rows: COUNTRY, columns: COUNTRY) {
  rows { id labelZh labelEn units total } columns { id labelZh labelEn units total }
  nullModel nullModelReasonZh nullModelReasonEn units total enough notEnoughZh notEnoughEn
  cells { row column state count expected ratio lambda p0 ric ricLow ricHigh pAdjusted newest } } }`;
const findings = `{ gaps(first: 100, layers: [CORE, CONTEXT, ENRICHMENT]) { totalCount nodes { id kind severity { level } sentenceZh sentenceEn expected observed } } }`;

const agent = new Agent({ keepAlive: true });

const send = (port: number, path: string, body?: string) =>
  new Promise<Buffer>((resolve, reject) => {
    const headers = body ? { 'content-type': 'application/json' } : {};
    const asked = request({ port, path, agent, headers, method: body ? 'POST' : 'GET' }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks)));
    });
    asked.on('error', reject).end(body);
  });

/** How long each look at /healthz takes until the work is done. */
const watched = async <T>(port: number, work: () => Promise<T>) => {
  const waits: number[] = [];
  const looks: Promise<unknown>[] = [];
  const look = async () => {
    const begin = performance.now();
    await send(port, '/healthz');
    waits.push(performance.now() - begin);
  };
  const timer = setInterval(() => looks.push(look()), everyMs);
  const begin = performance.now();
  const done = await work();
  const took = performance.now() - begin;
  clearInterval(timer);
  await Promise.all(looks);
  waits.sort((a, b) => a - b);
  return { done, took, worst: waits.at(-1) ?? 0, p95: waits[Math.floor(waits.length * 0.95)] ?? 0 };
};

const ms = (value: number) => `${value.toFixed(0)} ms`.padStart(9);

const measure = async (port: number, what: string, query: string) => {
  const { done, took, worst, p95 } = await watched(port, () => send(port, '/graphql', JSON.stringify({ query })));
  const { errors } = JSON.parse(done.toString('utf8')) as { errors?: { message: string }[] };
  if (errors) throw new Error(`${what}: ${errors[0]?.message}`);
  console.log(`${what.padEnd(40)}${ms(took)}${ms(worst)}${ms(p95)}  ${(done.length / 1e6).toFixed(1)} MB`);
};

if (absence) {
  console.error(absence);
  process.exit(1);
}
console.log(`${cpus().length} x ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`);
const folder = await temporaryFolder();
const file = join(folder.path, 'graph.grafeo');
const run = (script: URL) => fork(script, [file], { execArgv: process.execArgv });
const [loaded] = (await once(run(new URL('./gaps-load.ts', import.meta.url)), 'exit')) as [number];
if (loaded !== 0) process.exit(1);
const product = run(new URL('./gaps-app.ts', import.meta.url));
product.once('exit', () => process.exit(1));
const [{ port, ahead }] = (await once(product, 'message')) as [{ port: number; ahead: number }];
// Its first answer compiles what every answer needs.
await send(port, '/graphql', JSON.stringify({ query: '{ statistics { entities links } }' }));
console.log(`${''.padEnd(40)}${'answer'.padStart(9)}${'/healthz'.padStart(9)}${'p95'.padStart(9)}`);
console.log(`${'reading ahead, after the start'.padEnd(40)}${ms(ahead)}`);
await measure(port, 'country x country, first', matrix);
await measure(port, 'country x country, again', matrix);
const change = async (what: 'field' | 'description') => {
  product.send(what);
  await once(product, 'message');
};
await change('description');
await measure(port, 'country x country, something else new', matrix);
await measure(port, 'findings', findings);
await measure(port, 'findings, again', findings);
await change('description');
await measure(port, 'findings, a description new', findings);
await change('field');
await measure(port, 'findings, a field new', findings);
product.removeAllListeners('exit').kill();
await once(product, 'exit');
await folder.remove();
agent.destroy();
