import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createOidc } from '../../../server/access/oidc.ts';
import { openEmbedded } from '../../../server/graph/embedded.ts';
import { createGraph } from '../../../server/graph/graph.ts';
import { migrate } from '../../../server/graph/schema-version.ts';
import { loadStatements } from '../../../server/graph/statements.ts';
import { Jar } from '../../support/jar.ts';
import { listen } from '../../support/listening.ts';

const limits = { readTimeoutMs: 10_000, writeTimeoutMs: 10_000 };
const graph = createGraph(openEmbedded(), loadStatements('embedded'), limits);
const server = createServer();
let issuer = '';
let back = '';

/** A provider as it is in the world: it knows people by what they say they are called. */
const provider = () =>
  new Provider(issuer, {
    clients: [{ client_id: 'atlas', client_secret: 'secret', redirect_uris: [back] }],
    claims: { openid: ['sub'], profile: ['name', 'roles', 'groups'] },
    findAccount: (_, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, name: `${id}!`, roles: id === 'ana' ? ['atlas-analyst'] : [], groups: ['g'] }),
    }),
    pkce: { required: () => true },
    cookies: { keys: ['for this test'] },
  });

const settings = () => ({
  issuer,
  clientId: 'atlas',
  clientSecret: 'secret',
  scope: 'openid profile',
  roleClaim: 'roles',
  groupsClaim: 'groups',
  values: { ANALYST: ['atlas-analyst'] },
});

beforeAll(async () => {
  await migrate(graph);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await graph.close();
});
const atlas = listen(
  () => graph,
  (url) => ({ oidc: createOidc(settings(), url), publicUrl: url }),
);
beforeAll(() => {
  back = `${atlas.url()}/session/callback`;
  server.on('request', provider().callback());
});

/** Goes to the provider, signs in and agrees there as a person would, and comes back. */
const signIn = async (jar: Jar, name: string, to: string) => {
  let { response, url } = await jar.go(`${atlas.url()}/session/oidc?to=${encodeURIComponent(to)}`, issuer);
  while (url.startsWith(issuer)) {
    const page = await response.text();
    const [, action = ''] = /action="([^"]+)"/.exec(page) ?? [];
    const [, prompt = ''] = /name="prompt" value="([^"]+)"/.exec(page) ?? [];
    const form = new URLSearchParams({ prompt, login: name, password: 'x' });
    ({ response, url } = await jar.go(new URL(action, url).href, issuer, form));
  }
  return { response, url };
};

const whoIs = async (jar: Jar) =>
  (await (await jar.send(`${atlas.url()}/session`)).json()) as { person: unknown; provider: boolean };

it('lets in whom the provider vouches for, with role and groups, and back to where they wanted', async () => {
  const jar = new Jar();
  const { url } = await signIn(jar, 'ana', '/gaps?off=a');
  expect(url).toBe(`${atlas.url()}/gaps?off=a`);
  expect(await whoIs(jar)).toMatchObject({ person: { name: 'ana!', role: 'ANALYST' }, provider: true });
  const again = new Jar();
  await signIn(again, 'ana', '/');
  const rows = await graph.reader({ hidden: [] })('account/page', { first: 9, after: null });
  expect(rows).toMatchObject([{ name: 'ana!', role: 'ANALYST', groups: ['g'], local: false }]);
});

it.each(['//evil.example', 'https://evil.example/', '/\\evil.example', 'http://page//evil.example'])(
  'does not lead on to %s',
  async (to) => {
    const { url } = await signIn(new Jar(), 'bo', to);
    expect(new URL(url).origin).toBe(atlas.url());
  },
);

it('takes nobody who did not begin in this browser, and no answer twice', async () => {
  const jar = new Jar();
  const { response } = await jar.go(`${atlas.url()}/session/oidc`, issuer);
  expect(response.status).toBe(200);
  const foreign = new Jar();
  const empty = await fetch(`${back}?code=x`, {
    headers: { cookie: `atlas-errand=${Buffer.from('{}').toString('base64url')}` },
    redirect: 'manual',
  });
  expect(empty.headers.get('location')).toBe('/sign-in/refused');
  for (const [browser, query] of [
    [foreign, '?code=x&state=y'],
    [jar, '?code=x&state=y'],
    [jar, '?code=x&state=y'],
  ] as const) {
    const answer = await browser.send(`${back}${query}`);
    expect(answer.headers.get('location')).toMatch(/^\/sign-in\/(refused|provider)$/);
    expect((await whoIs(browser)).person).toBeNull();
  }
});
