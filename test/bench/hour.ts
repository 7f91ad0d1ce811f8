import { setTimeout as wait } from 'node:timers/promises';
import { startProduct } from '../support/product.ts';
import { MB, ms, tell } from './client-table.ts';
import { machine, memoryOf, writeResults } from './load.ts';

// An hour's worth of reading and writing by many people, in five minutes, on the embedded engine: `npm run bench:hour`,
// or in less, with as much less to do: `npm run bench:hour -- 60`. Memory after the first fifth must not grow.
const seconds = Number(process.argv[2] ?? 300);
/** In an hour: a hundred people who ask six times a minute, and a write every second. */
const [reads, writes] = [36_000, 3_600];
const every = 50;
const mostAtOnce = 16;

const product = await startProduct();
const ask = async (query: string, variables: object = {}) => {
  const response = await fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { data: Record<string, unknown> | null; errors?: { message: string }[] };
};

const { data } = await ask('{ entities(first: 100) { nodes { id nameZh } } }');
const known = (data as { entities: { nodes: { id: string; nameZh: string }[] } }).entities.nodes;
const any = <Item>(list: readonly Item[]): Item => list[Math.floor(Math.random() * list.length)]!;

/** What people ask while they look around, the more often the more lines. */
const questions: (() => [string, object?])[] = [
  () => [
    'query($id: ID!) { node(id: $id) { ... on Entity { nameZh links(first: 20) { nodes { to { id } } } } } }',
    any(known),
  ],
  () => ['query($id: ID!) { node(id: $id) { ... on Entity { nameZh evidence { quote } } } }', any(known)],
  () => [
    'query($text: String!) { search(text: $text, first: 10) { totalCount nodes { entity { id } } } }',
    { text: any(known).nameZh.slice(0, 3) },
  ],
  () => ['{ statistics { entities links byLayer { layer count } } }'],
  () => ['{ network(limit: 200) { entities { id nameZh } links { id } } }'],
  () => ['{ gaps(first: 20) { totalCount nodes { sentenceZh } } }'],
  () => ['{ coverage(rows: COUNTRY, columns: REGION) { total } }'],
  () => ['{ savedViews(first: 20) { totalCount nodes { name } } }'],
];

const views: string[] = [];
const write = async () => {
  if (views.length > 50) return ask('mutation($id: ID!) { deleteView(id: $id) }', { id: views.shift() });
  const state = JSON.stringify({ filler: 'x'.repeat(2_000) });
  const saved = await ask('mutation($state: String!) { saveView(name: "hour", version: 1, state: $state) { id } }', {
    state,
  });
  const id = (saved.data?.['saveView'] as { id: string } | undefined)?.id;
  if (id) views.push(id);
  return saved;
};

const times: number[] = [];
const failures = new Map<string, number>();
const running = new Set<Promise<void>>();
const timed = async (work: () => ReturnType<typeof ask>) => {
  const begin = performance.now();
  const { errors } = await work().catch((error: Error) => ({ errors: [error] }));
  times.push(performance.now() - begin);
  for (const { message } of errors ?? []) failures.set(message, (failures.get(message) ?? 0) + 1);
};

const run = (work: () => ReturnType<typeof ask>) => {
  const done = timed(work);
  running.add(done);
  void done.finally(() => running.delete(done));
};

const system = machine();
console.log(
  `${system.processors}, ${system.memoryGB} GB, Node ${system.node}, Grafeo ${system.engine}, load ${system.load}`,
);
console.log(`npm run bench:hour -- ${seconds}`);
const memory: { at: number; resident: number; heap: number }[] = [];
const begin = performance.now();
const elapsed = () => (performance.now() - begin) / 1_000;
let [read, written, looked] = [0, 0, 0];
while (elapsed() < seconds) {
  // What an hour holds goes into five minutes, and into less in proportion.
  const pace = elapsed() / 300;
  while (written < writes * pace && running.size < mostAtOnce) {
    written += 1;
    run(write);
  }
  while (read < reads * pace && running.size < mostAtOnce) {
    read += 1;
    const [query, variables] = any(questions)();
    run(() => ask(query, variables));
  }
  if (elapsed() > looked) {
    looked += 1;
    memory.push({ at: elapsed(), ...(await memoryOf(product.url)) });
  }
  await wait(every);
}
await Promise.all(running);

/** The least that was needed in a part of the time: what is let go meanwhile is no growth. */
const least = (from: number, to: number, what: 'resident' | 'heap') =>
  Math.min(...memory.filter(({ at }) => at >= from * seconds && at < to * seconds).map((one) => one[what]));
const growth = (what: 'resident' | 'heap') => ({ first: least(0.2, 0.5, what), last: least(0.7, 1, what) });
const [resident, heap] = [growth('resident'), growth('heap')];
times.sort((a, b) => a - b);
const p = (part: number) => times[Math.floor(times.length * part)] ?? 0;
tell('', 'asked', 'measured');
tell(
  'reads, writes',
  `${Math.round((reads * seconds) / 300)}, ${Math.round((writes * seconds) / 300)}`,
  `${read}, ${written}`,
);
tell('answers', '', `${ms(p(0.5))} p50, ${ms(p(0.99))} p99, ${ms(times.at(-1) ?? 0)} at the most`);
tell('errors', '0', [...failures].map(([message, count]) => `${count} x ${message}`).join('; ') || '0');
tell('memory of the process, from 20 % on and from 70 % on', 'the same', `${MB(resident.first)}, ${MB(resident.last)}`);
tell('memory of its heap, from 20 % on and from 70 % on', 'the same', `${MB(heap.first)}, ${MB(heap.last)}`);
writeResults('hour', {
  seconds,
  system,
  read,
  written,
  p50: p(0.5),
  p99: p(0.99),
  failures: [...failures],
  resident,
  heap,
  memory,
});
await product.stop();
