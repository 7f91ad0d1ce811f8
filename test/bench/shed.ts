import { setTimeout as wait } from 'node:timers/promises';
import { startProduct } from '../support/product.ts';
import { MB, ms, tell } from './client-table.ts';
import { inTurn, machine, memoryOf, otherThan, send, writeResults, type Answered } from './load.ts';

// 500 clients ask twice as much as can be answered: `npm run bench:shed`, or shorter than the minute that is asked for:
// `npm run bench:shed -- 10`. On the policy's data, on the embedded engine.
const seconds = Number(process.argv[2] ?? 60);
const short = Math.max(3, Math.round(seconds / 10));

const product = await startProduct();
const ask = async (query: string) => {
  const response = await fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: { entities: { nodes: { id: string }[] } } };
};
const { data } = await ask('{ entities(first: 100) { nodes { id } } }');
const question =
  'query Around($id: ID!) { node(id: $id) { ... on Entity { nameZh links(first: 20) { totalCount nodes { kind to { id nameZh } evidence { quote } } } } } }';
const bodies = inTurn(data.entities.nodes.map(({ id }) => JSON.stringify({ query: question, variables: { id } })));

const told = ({ perSecond, p50, p99, longest }: Answered) =>
  `${Math.round(perSecond[200] ?? 0)}/s, ${ms(p50)} p50, ${ms(p99)} p99, ${ms(longest)} at the most`;

const system = machine();
console.log(
  `${system.processors}, ${system.memoryGB} GB, Node ${system.node}, Grafeo ${system.engine}, load ${system.load}`,
);
console.log(`npm run bench:shed -- ${seconds}`);
tell('', 'asked', 'measured');
await send(product.url, bodies, { connections: 16, seconds: short });
const before = await send(product.url, bodies, { connections: 16, seconds: short });
const capacity = before.perSecond[200] ?? 0;
tell('16 clients, before', '', told(before));

const memory: number[] = [];
const health: number[] = [];
const over = new AbortController();
const look = async () => {
  while (!over.signal.aborted) {
    const begin = performance.now();
    await fetch(`${product.url}/healthz`);
    health.push(performance.now() - begin);
    memory.push((await memoryOf(product.url)).resident);
    await wait(500);
  }
};
const rested = (await memoryOf(product.url)).resident;
const looking = look();
const during = await send(product.url, bodies, { connections: 500, seconds, rate: Math.round(2 * capacity) });
over.abort();
await looking;
await wait(1_000);
const after = await send(product.url, bodies, { connections: 16, seconds: short });
const rate = after.perSecond[200] ?? 0;

const peak = Math.max(...memory);
const late = memory.slice(Math.floor(memory.length / 2));
tell(`500 clients, ${Math.round(2 * capacity)} questions a second, of which answered`, 'p99 1000 ms', told(during));
tell('  sent away with 503', '', `${Math.round(during.perSecond[503] ?? 0)}/s`);
tell('  otherwise, or not at all', '0', `${otherThan(during, 200, 503)}`);
tell('  /healthz meanwhile, at the most', '', ms(Math.max(...health)));
tell('  memory before, at its peak, peak of the second half', '', [rested, peak, Math.max(...late)].map(MB).join(', '));
tell('16 clients, a second later', `${Math.round(capacity)}/s`, told(after));
writeResults('shed', { seconds, system, before, during, after, ratio: rate / capacity, memory: { rested, peak } });
await product.stop();
