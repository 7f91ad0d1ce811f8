import { request } from 'node:http';
import { createGraph } from '../../../server/graph/graph.ts';
import { openEmbedded } from '../../../server/graph/embedded.ts';
import { migrate } from '../../../server/graph/schema-version.ts';
import { loadStatements } from '../../../server/graph/statements.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isLoopback } from '../../../server/access/loopback.ts';
import { listen } from '../../support/listening.ts';

const limits = { readTimeoutMs: 10_000, writeTimeoutMs: 10_000 };
const graph = createGraph(openEmbedded(), loadStatements('embedded'), limits);
beforeAll(() => migrate(graph));
afterAll(() => graph.close());
const alone = listen(() => graph);
const open = listen(
  () => graph,
  () => ({ anyoneReads: true }),
);

/** Asks as a browser that was led to this machine by another name. */
const asHost = (url: string, host: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<number | undefined>((resolve, reject) => {
    const asked = request(
      `${url}/graphql?query={__typename}`,
      { method, headers: { host, ...headers } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    asked.once('error', reject).end();
  });
const json = { 'content-type': 'application/json' };

it.each(['127.0.0.1:4000', 'localhost', 'LOCALHOST:80', '[::1]:4000', '127.1.2.3'])(
  'who is alone asks %s',
  async (host) => {
    expect(await asHost(alone.url(), host, json)).toBe(200);
  },
);

it.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:4000', '10.0.0.1'])(
  'nobody reaches who is alone as %j',
  async (host) => {
    expect(await asHost(alone.url(), host, json)).toBe(421);
  },
);

it('nobody changes anything from another page where nobody is asked who they are', async () => {
  const headers = { ...json, 'sec-fetch-site': 'cross-site' };
  expect(await asHost(alone.url(), 'localhost', headers, 'POST')).toBe(403);
});

it('where people sign in, the name of the host is no matter', async () => {
  expect(await asHost(open.url(), 'atlas.example', json)).toBe(200);
});

it('who may read without signing in changes nothing, and has no tokens', async () => {
  const post = async (query: string) => {
    const response = await open.get('/graphql', json, { method: 'POST', body: JSON.stringify({ query }) });
    return [response.status, await response.json()];
  };
  expect(await post('{ me { id } entities(first: 1) { totalCount } }')).toMatchObject([200, { data: { me: null } }]);
  expect(await post('mutation { deleteView(id: "a") }')).toMatchObject([403, {}]);
  expect(await post('mutation { createToken(name: "a") { id } }')).toMatchObject([
    401,
    { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
  ]);
  expect((await open.get('/upload?name=a', {}, { method: 'POST' })).status).toBe(403);
  expect((await open.get('/graphql?query={__typename}', { ...json, authorization: 'Bearer x' })).status).toBe(401);
});

it.each([
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.0.1', false],
  ['127.evil.example', false],
  ['', false],
])('%s leads here alone: %s', (host, here) => {
  expect(isLoopback(host)).toBe(here);
});
