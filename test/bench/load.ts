import autocannon from 'autocannon';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

/** Machine and versions, without which figures say little. */
export const machine = () => ({
  processors: `${cpus().length} x ${cpus()[0]?.model}`,
  memoryGB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  load: loadavg()[0],
  engine: (JSON.parse(readFileSync('node_modules/@grafeo-db/js/package.json', 'utf8')) as { version: string }).version,
});

export interface Answered {
  /** How many were answered with this status in a second. */
  perSecond: Record<number, number>;
  /** What those took that were answered with 200, in milliseconds. */
  p50: number;
  p99: number;
  longest: number;
  /** Not answered at all. */
  failed: number;
}

const at = (times: readonly number[], part: number) =>
  times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;

interface Sending {
  connections: number;
  seconds: number;
  /** Questions a second; as many as are answered when nothing is said. */
  rate?: number;
  /** Where questions are asked, `/graphql` otherwise. */
  path?: string;
}

/** Sends one question after another for so many seconds. */
export const send = async (
  url: string,
  next: () => string,
  { connections, seconds, rate, path = '/graphql' }: Sending,
): Promise<Answered> => {
  const times: number[] = [];
  const counts: Record<number, number> = {};
  const options = {
    url: `${url}${path}`,
    connections,
    duration: seconds,
    ...(rate ? { overallRate: rate } : {}),
    requests: [
      {
        method: 'POST' as const,
        headers: { 'content-type': 'application/json' },
        setupRequest: (request: autocannon.Request) => ({ ...request, body: next() }),
      },
    ],
  };
  const { errors, timeouts } = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(options, (error, result) => (error ? reject(error as Error) : resolve(result)));
    instance.on('response', (_client, status, _bytes, took) => {
      counts[status] = (counts[status] ?? 0) + 1;
      if (status === 200) times.push(took);
    });
  });
  times.sort((a, b) => a - b);
  return {
    perSecond: Object.fromEntries(Object.entries(counts).map(([status, count]) => [status, count / seconds])),
    p50: at(times, 0.5),
    p99: at(times, 0.99),
    longest: times.at(-1) ?? 0,
    failed: errors + timeouts,
  };
};

/** How many a second were answered with none of these statuses, or not at all. */
export const otherThan = ({ perSecond, failed }: Answered, ...statuses: readonly number[]): number =>
  Object.entries(perSecond).reduce(
    (sum, [status, count]) => (statuses.includes(Number(status)) ? sum : sum + count),
    failed,
  );

/** One of the list after another, and again from the beginning. */
export const inTurn = (list: readonly string[]): (() => string) => {
  let n = 0;
  return () => list[n++ % list.length] ?? '';
};

/** What a running product says of its own memory, in bytes. */
export const memoryOf = async (url: string): Promise<{ resident: number; heap: number }> => {
  const text = await (await fetch(`${url}/metrics`)).text();
  const figure = (name: string) => Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1]);
  return { resident: figure('process_resident_memory_bytes'), heap: figure('nodejs_heap_size_used_bytes') };
};

/** Where programs find what a measurement has found. */
export const writeResults = (name: string, results: object): void => {
  mkdirSync('test/.results', { recursive: true });
  writeFileSync(`test/.results/${name}.json`, `${JSON.stringify(results, null, 2)}\n`);
  console.log(`\n${JSON.stringify(results)}`);
};
