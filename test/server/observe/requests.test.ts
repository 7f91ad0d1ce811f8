import { beforeEach, describe, expect, it } from 'vitest';
import { GraphError } from '../../../server/graph/errors.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { eventually } from '../../support/eventually.ts';
import { watched } from '../../support/watched.ts';

let answer: () => Promise<unknown[]> = async () => [{ total: 7 }];
const graph = { engine: 'embedded', reader: () => () => answer() } as unknown as Graph;
const { told, get, ask } = watched(graph);
const token = watched(graph, { metricsToken: 'open sesame' });
const question = 'query HowMany { entities(first: 1) { totalCount } }';

beforeEach(() => {
  told.length = 0;
  answer = async () => [{ total: 7 }];
});

const line = async () => {
  await eventually(async () => told.some(({ what }) => what === 'answered'));
  return told.find(({ what }) => what === 'answered')?.about;
};

it('calls a request as its caller does, and tells its question, status and duration', async () => {
  const response = await ask(question, { 'x-request-id': 'gateway-0001' });
  expect(response.headers.get('x-request-id')).toBe('gateway-0001');
  expect(await line()).toEqual([
    { id: 'gateway-0001', route: 'graphql', operation: 'HowMany' },
    200,
    expect.any(Number),
  ]);
});

it.each(['short', 'has spaces in it', 'x'.repeat(65), '{"level":60}'])(
  'gives a request a name of its own when it is called %s',
  async (id) => {
    const response = await ask(question, { 'x-request-id': id });
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
  },
);

it('gives two that are called alike at the same time two names', async () => {
  let release = () => {};
  const released = new Promise<unknown[]>((resolve) => (release = () => resolve([{ total: 7 }])));
  answer = () => released;
  const asked = [1, 2].map(() => ask(question, { 'x-request-id': 'gateway-0002' }));
  await eventually(async () => /in_flight\{route="graphql"\} 2/.test(await (await get('/metrics')).text()));
  release();
  const both = await Promise.all(asked);
  const names = both.map(({ headers }) => headers.get('x-request-id'));
  expect(new Set(names).size).toBe(2);
  expect(names).toContain('gateway-0002');
});

it.each([
  ['a question', (headers: Record<string, string>) => ask(question, headers)],
  ['an export', (headers: Record<string, string>) => get('/export/entities.csv', headers)],
])('tells the caller as what a fault of ours was logged: %s', async (_, send) => {
  const fault = new TypeError('x is not a function');
  answer = () => Promise.reject(fault);
  const text = await (await send({ 'x-request-id': 'gateway-0003' })).text();
  expect(text).toContain('Something went wrong on our side; it was logged as gateway-0003.');
  expect(told.filter(({ what }) => what === 'fault')).toEqual([{ what: 'fault', about: [fault, 'gateway-0003'] }]);
});

it('does not log whoever looks whether it lives', async () => {
  await get('/healthz');
  await get('/readyz');
  await get('/metrics');
  await get('/assets/none.js');
  await line();
  expect(told).toMatchObject([{ what: 'answered', about: [{ route: 'assets' }, 404, expect.any(Number)] }]);
});

describe('figures', () => {
  const figures = async () => (await get('/metrics')).text();

  it('count requests by what they are for and how they were answered, and limits that were met', async () => {
    await ask(question);
    const deep = 'links(first: 100) { nodes { to { '.repeat(4);
    await ask(`{ entities(first: 100) { nodes { ${deep} id ${'} } }'.repeat(4)} } } }`, {
      accept: 'application/graphql-response+json',
    });
    const text = await figures();
    expect(text).toMatch(/atlas_request_seconds_count\{route="graphql",status="200"\} \d/);
    expect(text).toMatch(/atlas_request_seconds_count\{route="graphql",status="400"\} 1/);
    expect(text).toMatch(/atlas_limit_refusals_total\{limit="depth"\} 1/);
    expect(text).toMatch(/atlas_engine_statements\{state="running"\} 1/);
    expect(text).toMatch(/nodejs_eventloop_lag_seconds \d/);
    expect(text).toMatch(/process_resident_memory_bytes \d/);
  });

  it('make no new series of what callers write', async () => {
    const series = async () => (await figures()).split('\n').filter((one) => one.startsWith('atlas_')).length;
    await get('/one');
    await ask('query One { __typename }');
    const before = await series();
    for (const word of ['secret', 'else', 'other']) {
      await get(`/${word}/${word}?${word}`);
      await ask(`query ${word} { __typename }`, { 'x-request-id': `${word}-request`, 'user-agent': word });
    }
    expect(await series()).toBe(before);
    expect(await figures()).not.toContain('secret');
  });

  it.each(['forwarded', 'x-forwarded-for', 'via'])('are not for who comes through a proxy: %s', async (name) => {
    const response = await get('/metrics', { [name]: '192.0.2.1' });
    expect([response.status, await response.text()]).toEqual([403, 'Set METRICS_TOKEN to read this from elsewhere.']);
  });

  it('are for who has the token, once there is one', async () => {
    expect((await token.get('/metrics')).status).toBe(403);
    expect((await token.get('/metrics', { authorization: 'Bearer open' })).status).toBe(403);
    const told = await token.get('/metrics', { authorization: 'Bearer open sesame', 'x-forwarded-for': '192.0.2.1' });
    expect(told.status).toBe(200);
  });
});

it('leaves faults of the graph, of which the caller is told, out of the faults of ours', async () => {
  answer = () => Promise.reject(new GraphError('DISK_FULL', 'full'));
  const { errors } = (await (await ask(question)).json()) as { errors: { extensions: object }[] };
  expect(errors[0]?.extensions).toEqual({ code: 'GRAPH_DISK_FULL' });
  expect(told.filter(({ what }) => what === 'fault')).toEqual([]);
});
