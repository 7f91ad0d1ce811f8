import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAnalyst } from '../../server/analysis/analyst.ts';
import { createApi } from '../../server/api.ts';
import { createApp } from '../../server/app.ts';
import { GraphError } from '../../server/graph/errors.ts';
import type { Caller, Graph } from '../../server/graph/graph.ts';
import { aloneAccess } from '../support/alone.ts';
import { importsInto } from '../support/imports.ts';

const home = mkdtempSync(join(tmpdir(), '.app-'));
const client = join(home, 'client');
let ready = true;
let ask: () => Promise<unknown[]> = async () => [{ total: 7 }];
const logged: unknown[] = [];
const hiddenFrom: (readonly string[])[] = [];
let server: Server;
let address = '';

beforeAll(async () => {
  mkdirSync(join(client, 'assets'), { recursive: true });
  writeFileSync(join(client, 'index.html'), '<title>Atlas</title>');
  writeFileSync(join(client, 'assets/a.js'), '1');
  writeFileSync(join(client, 'assets/b.js'), '2');
  writeFileSync(join(client, 'assets/b.js.br'), brotliCompressSync('2'));
  const reader = ({ hidden }: Caller) => {
    hiddenFrom.push(hidden);
    return () => ask();
  };
  const graph = { engine: 'embedded', reader } as unknown as Graph;
  const log = (error: unknown) => void logged.push(error);
  const api = createApi({ log });
  await api.start();
  server = createServer(
    createApp({
      api,
      graph,
      analyst: createAnalyst({ log }),
      imports: importsInto(graph),
      isReady: async () => ready,
      access: aloneAccess(),
      client,
      baseMap: { is: 'own', credit: '甲', version: '0123', land: '[[[[0,0]]]]' },
      log,
    }),
  ).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(home, { recursive: true });
});

const post = (body: string, type = 'application/json', accept = 'application/graphql-response+json') =>
  fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': type, accept }, body });

const query = JSON.stringify({ query: '{ entities(first: 1) { totalCount } }' });

/** What nobody outside should read: where files lie, and which line of which file failed. */
const internals = /node_modules|\bat .+:\d+:\d+|\/server\/|file:\/\//;

it('answers a question', async () => {
  ask = async () => [{ total: 7, entity: { id: 'x' } }];
  const response = await post(query);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ data: { entities: { totalCount: 7 } } });
});

it('tells by code and sentence that the graph is away, and goes on', async () => {
  ask = () => Promise.reject(new GraphError('UNAVAILABLE', 'Neo4j does not answer', new Error('db:7687')));
  const { errors } = (await (await post(query)).json()) as { errors: { message: string; extensions: unknown }[] };
  expect(errors[0]).toMatchObject({
    message: 'The graph cannot be reached at the moment; try again soon.',
    extensions: { code: 'GRAPH_UNAVAILABLE' },
  });
  expect(logged).toEqual([]);
});

it('masks what is our fault, and logs it once', async () => {
  const fault = new TypeError('x is not a function');
  ask = () => Promise.reject(fault);
  const text = await (await post(query)).text();
  expect(text).not.toMatch(/x is not a function|TypeError|stack/);
  expect(logged.splice(0)).toEqual([fault]);
});

describe('a request that is none', () => {
  it.each([
    ['JSON that is broken', 400, () => post('{ "query": ')],
    ['more bytes than are allowed', 413, () => post(JSON.stringify({ query: ' '.repeat(3_000_000) }))],
    ['a list of questions', 400, () => post(`[${query}, ${query}]`)],
    ['a question as plain text', 400, () => post(query, 'text/plain')],
    ['nothing', 400, () => post('')],
    ['a file that is not there', 404, () => fetch(`${address}/assets/none.js`)],
  ])('is refused without a look inside: %s', async (_, status, send) => {
    const response = await send();
    expect(response.status).toBe(status);
    expect(await response.text()).not.toMatch(internals);
  });
});

it('takes a state of as many characters as a view may have', async () => {
  ask = async () => [{ total: 7 }];
  const long = '甲'.repeat(500_000);
  const response = await post(JSON.stringify({ query: '{ entities(first: 1) { totalCount } }', variables: { long } }));
  expect(response.status).toBe(200);
});

it('leaves out the sources that a caller does not want to see, in answers and in exports', async () => {
  ask = async () => [{ total: 7 }];
  hiddenFrom.length = 0;
  const headers = { 'content-type': 'application/json', 'x-without-sources': 'src:a,src%3Afile%3A%E7%94%B2%2C' };
  await fetch(`${address}/graphql`, { method: 'POST', headers, body: query });
  await fetch(`${address}/export/gaps.csv?without=src:b`);
  expect(hiddenFrom[0]).toEqual(['src:a', 'src:file:甲,']);
  expect(hiddenFrom).toContainEqual(['src:b']);
  logged.length = 0;
});

it('refuses to leave out more sources than may be, in the form that was asked for', async () => {
  const without = Array.from({ length: 51 }, (_, at) => `src:${at}`).join();
  const headers = { 'content-type': 'application/json', 'x-without-sources': without };
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: query });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringMatching(/At most 50 sources/) }] });
  expect((await fetch(`${address}/export/gaps.csv?without=${without}`)).status).toBe(400);
});

it('says whether it lives and whether it is ready', async () => {
  expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ alive: true });
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
  ready = false;
  const response = await fetch(`${address}/readyz`);
  expect([response.status, await response.json()]).toEqual([503, { ready: false, engine: 'embedded' }]);
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
});

it.each(['/', '/network', '/some/view?ids=park:sip'])(
  'serves the page at %s, also from below a hidden folder',
  async (path) => {
    const response = await fetch(`${address}${path}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<title>Atlas</title>');
  },
);

it.each([
  ['br', 'br', 'b.js', '2'],
  ['gzip', null, 'b.js', '2'],
  ['br', null, 'a.js', '1'],
])('sends a script to who reads %s as %s', async (accepted, encoding, name, text) => {
  const answer = await fetch(`${address}/assets/${name}`, { headers: { 'accept-encoding': accepted } });
  expect(answer.headers.get('content-encoding')).toBe(encoding);
  expect(answer.headers.get('content-type')).toContain('javascript');
  expect(await answer.text()).toBe(text);
});

it('tells of a compressed file that is gone in plain words', async () => {
  rmSync(join(client, 'assets/b.js.br'));
  const answer = await fetch(`${address}/assets/b.js`, { headers: { 'accept-encoding': 'br' } });
  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-encoding')).toBeNull();
  expect(await answer.text()).toBe('Not Found');
});

it('tells a browser to run nothing of others and to keep what never changes', async () => {
  const page = await fetch(`${address}/`);
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(page.headers.get('x-powered-by')).toBeNull();
  expect((await fetch(`${address}/assets/a.js`)).headers.get('cache-control')).toContain('immutable');
});

it.each([
  ['{bad', 400, 'BAD_REQUEST'],
  [JSON.stringify({ query: 'subscription { x }' }), 400, 'BAD_USER_INPUT'],
  [JSON.stringify({ query: 'mutation { x }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
  [JSON.stringify({ query: 'subscription { x }' }), 400, 'BAD_USER_INPUT'],
  [JSON.stringify({ query: '{ __typename }', operationName: 'None' }), 400, 'OPERATION_RESOLUTION_FAILURE'],
  [JSON.stringify({ query: `{ __typename } # ${'x'.repeat(3_000_000)}` }), 413, 'LIMIT_EXCEEDED'],
])('%.40s is refused with a code that says whose mistake it is', async (body, status, code) => {
  const response = await post(body);
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  expect([response.status, errors[0]?.extensions.code]).toEqual([status, code]);
});

it('says Not Found for what is neither a file nor an address of the page', async () => {
  expect((await fetch(`${address}/none.txt`)).status).toBe(404);
  expect((await fetch(`${address}/nope`, { method: 'POST' })).status).toBe(404);
});

it('tells which base the map has, and gives the land of its own under its version alone', async () => {
  const base = await fetch(`${address}/base-map`);
  expect(await base.json()).toEqual({ is: 'own', credit: '甲', version: '0123' });
  expect(base.headers.get('cache-control')).toBe('no-cache');
  const land = await fetch(`${address}/base-map/0123.json`);
  expect(await land.json()).toEqual([[[[0, 0]]]]);
  expect(land.headers.get('cache-control')).toContain('immutable');
  expect((await fetch(`${address}/base-map/9999.json`)).status).toBe(404);
});
