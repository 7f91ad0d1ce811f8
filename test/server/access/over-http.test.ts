import { serverAudits } from 'graphql-http';
import { expect, it } from 'vitest';
import { limits } from '../../../server/access/limits.ts';
import { listen } from '../../support/listening.ts';
import { unasked } from '../../support/unasked.ts';

const { get, url } = listen(() => unasked);

const audits = serverAudits({ url: () => `${url()}/graphql` });

it('is audited as a whole', () => expect(audits.length).toBeGreaterThan(60));

it.each(audits)('GraphQL over HTTP: $id $name', async ({ fn }) => {
  const { status, ...found } = await fn();
  expect([status, 'reason' in found && found.reason]).toEqual(['ok', false]);
});

const post = (body: unknown, headers: Record<string, string> = {}) =>
  get('/graphql', { 'content-type': 'application/json', ...headers }, { method: 'POST', body: JSON.stringify(body) });

const json = 'application/json; charset=utf-8';
const graphqlJson = 'application/graphql-response+json; charset=utf-8';

it.each([
  ['application/json', 200, json],
  ['*/*', 200, json],
  ['application/*', 200, json],
  ['application/graphql-response+json', 400, graphqlJson],
  ['application/graphql-response+json, application/json', 400, graphqlJson],
  ['application/graphql-response+json;q=0.5, application/json', 200, json],
  ['text/html', 406, json],
])('answers a wrong question to who takes %s with %i', async (accept, status, type) => {
  const response = await post({ query: '{ nothing }' }, { accept });
  expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
  expect(await response.json()).toHaveProperty('errors');
});

it('refuses several questions in one request, with a code that says how many there may be', async () => {
  const response = await post([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'batch', allowed: 1, value: 2 } }],
  });
});

it('says how many bytes a request may have and how many this one has', async () => {
  const response = await post({ query: `{ __typename } #${'x'.repeat(3_000_000)}` });
  const extensions = { code: 'LIMIT_EXCEEDED', limit: 'bytes', allowed: limits.bytes, value: expect.any(Number) };
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ errors: [{ extensions }] });
});

it.each(['mutation { deleteView(id: "x") }', 'mutation M { deleteView(id: "x") } query Q { __typename }'])(
  'changes nothing by GET: %s',
  async (query) => {
    const name = query.includes('Q {') ? '&operationName=M' : '';
    const response = await get(`/graphql?query=${encodeURIComponent(query)}${name}`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  },
);

it.each(['cross-site', 'same-site'])('answers no page of another site: %s', async (site) => {
  const response = await get('/graphql?query={__typename}', { 'sec-fetch-site': site });
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
});

it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a'])(
  'takes no question that a form of another site can send: %s',
  async (type) => {
    const body = 'query={__typename}';
    const response = await get('/graphql', { 'content-type': type }, { method: 'POST', body });
    expect(response.status).toBe(400);
  },
);

it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('takes no %s', async (method) => {
  expect((await get('/graphql', {}, { method })).status).toBe(405);
});
