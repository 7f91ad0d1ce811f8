import { beforeAll, expect, it } from 'vitest';
import { addPerson, asPeople } from '../../support/signed-in.ts';
import { serve } from '../../support/api.ts';
import { listen } from '../../support/listening.ts';
import { accountOf, localKey, saveAccount } from '../../../server/access/accounts.ts';

const api = serve(() => []);
const { get } = listen(
  () => api.graph,
  () => ({}),
);
const { cookieOf, ask } = asPeople(get);
const proxied = listen(
  () => api.graph,
  () => ({}),
  { trustProxy: 1 },
);
const make = `mutation ($role: Role!, $readOnly: Boolean!, $days: Int! = 1) {
  createToken(name: "nightly", role: $role, readOnly: $readOnly, days: $days) { text token { id role owner expiresAt } } }`;
const saveView = 'mutation { saveView(name: "v", version: 1, state: "{}") { id by } }';

beforeAll(async () => {
  await addPerson(api.graph, 'Ana', 'ANALYST');
  await addPerson(api.graph, 'Root', 'ADMINISTRATOR');
});

const newToken = async (role: string, readOnly: boolean) => {
  const { createToken } = (await ask(await cookieOf('Ana'), make, { role, readOnly })).data;
  return { ...createToken.token, bearer: { authorization: `Bearer ${createToken.text}` } };
};

it('lets a script in as far as its scope and its owner go, until it is revoked', async () => {
  const { id, bearer } = await newToken('ANALYST', false);
  expect((await ask(bearer, '{ me { name role readOnly } }')).data.me).toEqual({
    name: 'Ana',
    role: 'ANALYST',
    readOnly: false,
  });
  expect((await ask(bearer, saveView)).data.saveView.by).toBe('Ana');
  const ana = await accountOf(api.graph, localKey('Ana'));
  await saveAccount(api.graph, { ...ana!, role: 'READER' });
  expect((await ask(bearer, saveView)).status).toBe(403);
  await saveAccount(api.graph, ana!);
  const revoke = `mutation { revokeToken(id: "${id}") }`;
  expect((await ask(await cookieOf('Root'), revoke)).data).toEqual({ revokeToken: true });
  expect((await ask(await cookieOf('Root'), revoke)).data).toEqual({ revokeToken: false });
  expect(await ask(bearer, '{ __typename }')).toMatchObject({ status: 401 });
});

it('may be for reading alone, also of what is for its role', async () => {
  const { bearer } = await newToken('ANALYST', true);
  expect((await ask(bearer, '{ importJobs { id } }')).data).toEqual({ importJobs: [] });
  expect(await ask(bearer, saveView)).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  expect((await get('/upload?name=a', bearer, { method: 'POST' })).status).toBe(403);
});

it('is kept as a hash, told once, and seen by its owner and administrators', async () => {
  const { id, bearer } = await newToken('READER', true);
  const secret = bearer.authorization.slice(-43);
  expect(JSON.stringify(await api.dump())).not.toContain(secret);
  const mine = '{ apiTokens { id owner } }';
  const seen = async (name: string) => (await ask(await cookieOf(name), mine)).data.apiTokens;
  expect(await seen('Ana')).toContainEqual({ id, owner: 'Ana' });
  expect(await seen('Root')).toContainEqual({ id, owner: 'Ana' });
  const { createToken } = (await ask(await cookieOf('Root'), make, { role: 'READER', readOnly: true })).data;
  expect(await seen('Ana')).not.toContainEqual({ id: createToken.token.id, owner: 'Root' });
  const foreign = `mutation { revokeToken(id: "${createToken.token.id}") }`;
  expect((await ask(await cookieOf('Ana'), foreign)).data).toEqual({ revokeToken: false });
});

it.each([
  [{ role: 'ADMINISTRATOR', readOnly: true }, /ANALYST at most/],
  [{ role: 'READER', readOnly: true, days: 366 }, /days must be from 1 to 365/],
])('is not made with %j', async (said, sentence) => {
  const { errors } = await ask(await cookieOf('Ana'), make, said);
  expect(errors?.[0]?.message).toMatch(sentence);
});

it.each(['atlas_', `atlas_${'a'.repeat(12)}_${'b'.repeat(43)}`, 'x'])('%s is none', async (text) => {
  expect((await ask({ authorization: `Bearer ${text}` }, '{ __typename }')).status).toBe(401);
});

it.each([
  ['tokens', (at: number) => ({ authorization: `Bearer atlas_${'a'.repeat(12)}_${String(at).padStart(43, 'x')}` })],
  ['sessions', (at: number) => ({ cookie: `atlas=${String(at).padStart(43, 'x')}` })],
])('slows an address that shows many %s that are none, and nobody who is made out there', async (what, wrong) => {
  const from = (network: string) => ({ 'x-forwarded-for': `${network}.${what.length}` });
  const asked = async (headers: Record<string, string>) => proxied.get('/graphql?query={__typename}', headers);
  const tried: Response[] = [];
  for (let at = 0; at < 21; at += 1) tried.push(await asked({ ...wrong(at), ...from('192.0.2') }));
  expect(tried.map(({ status }) => status)).toEqual([...Array.from({ length: 20 }, () => 401), 429]);
  expect(Number(tried.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await tried.at(-1)?.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_ATTEMPTS' } }] });
  expect((await asked({ ...wrong(99), ...from('192.0.3') })).status).toBe(401);
  const { bearer } = await newToken('READER', true);
  expect((await asked({ ...bearer, ...from('192.0.2') })).status).toBe(200);
});

it('slows who tries sessions where one asks who one is', async () => {
  const from = { 'x-forwarded-for': '192.0.2.9' };
  const statuses: number[] = [];
  for (let at = 0; at < 21; at += 1)
    statuses.push((await proxied.get('/session', { ...from, cookie: `atlas=${String(at).padStart(43, 'y')}` })).status);
  expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  const stale = await proxied.get('/session', { 'x-forwarded-for': '192.0.2.10', cookie: `atlas=${'z'.repeat(43)}` });
  // So that a browser does not send it again.
  expect(stale.headers.getSetCookie()[0]).toMatch(/^atlas=; Max-Age=0/);
});
