import { beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from '../../../server/access/passwords.ts';
import { accountOf, localKey, removeAccount, saveAccount } from '../../../server/access/accounts.ts';
import { serve } from '../../support/api.ts';
import { listen } from '../../support/listening.ts';
import { addPerson, asPeople, password } from '../../support/signed-in.ts';

const api = serve(() => []);
const { get, logged } = listen(
  () => api.graph,
  () => ({ exposed: false }),
);
const { signIn, cookieOf, ask } = asPeople(get);
const me = '{ me { name role groups readOnly } }';
const saveView = 'mutation ($by: String) { saveView(name: "v", by: $by, version: 1, state: "{}") { id by } }';

beforeAll(async () => {
  await addPerson(api.graph, '王', 'READER');
  await addPerson(api.graph, 'Ana', 'ANALYST');
  await addPerson(api.graph, 'Bo', 'ANALYST');
  await addPerson(api.graph, 'Root', 'ADMINISTRATOR');
});

describe('who has not signed in', () => {
  it.each([
    ['/graphql?query={__typename}', 'GET'],
    ['/export/network.graphml', 'GET'],
    ['/export/network.graphml', 'POST'],
    ['/upload?name=a.csv', 'POST'],
    ['/UPLOAD?name=a.csv', 'POST'],
  ])('gets nothing from %s', async (path, method) => {
    const response = await get(path, { accept: 'application/json' }, { method });
    expect([response.status, await response.json()]).toEqual([
      401,
      { errors: [{ message: expect.stringMatching(/^Sign in/), extensions: { code: 'UNAUTHENTICATED' } }] },
    ]);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('is told how to sign in', async () => {
    expect(await (await get('/session')).json()).toEqual({
      asked: true,
      person: null,
      anyoneReads: false,
      password: true,
      provider: false,
    });
  });
});

describe('signing in', () => {
  it('gives a cookie that no script reads, another each time, and ends the session before', async () => {
    const response = await signIn('ＡＮＡ');
    expect(await response.json()).toEqual({ person: { name: 'Ana', role: 'ANALYST' } });
    const [line = ''] = response.headers.getSetCookie();
    expect(line).toMatch(/^atlas=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const cookie = { cookie: line.split(';')[0] ?? '', 'sec-fetch-site': 'same-origin' };
    expect((await ask(cookie, me)).data.me).toEqual({ name: 'Ana', role: 'ANALYST', groups: [], readOnly: false });
    const again = await signIn('Ana', password, cookie);
    expect(again.headers.getSetCookie()[0]).not.toContain(cookie.cookie);
    expect((await ask(cookie, me)).status).toBe(401);
  });

  it.each([
    ['Ana', 'wrong password'],
    ['nobody', password],
    ['local Ana', password],
    ['', ''],
  ])('is refused in the same words for %j', async (name, given) => {
    const response = await signIn(name, given);
    expect([response.status, await response.json(), response.headers.getSetCookie()]).toEqual([
      401,
      { errors: [{ message: 'The name or the password is wrong.', extensions: { code: 'WRONG_CREDENTIALS' } }] },
      [],
    ]);
  });

  it('is slowed down after a few mistakes with one name', async () => {
    await addPerson(api.graph, 'Eve', 'READER');
    const tried = await Promise.all(Array.from({ length: 10 }, (_, at) => signIn('Eve', `guess number ${at}`)));
    const slowed = tried.find(({ status }) => status === 429);
    expect(Number(slowed?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await slowed?.json()).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_ATTEMPTS', retryAfter: expect.any(Number) } }],
    });
    const eve = await accountOf(api.graph, localKey('Eve'));
    await removeAccount(api.graph, eve!);
  });

  it('keeps neither password nor secret of a session', async () => {
    const { cookie = '' } = await cookieOf('Ana');
    const dump = JSON.stringify(await api.dump());
    expect(dump).toContain('Session');
    expect(dump).not.toContain(password);
    expect(dump).not.toContain(cookie.replace('atlas=', ''));
  });

  it('ends with signing out, a new password, and being removed', async () => {
    const out = await cookieOf('Bo');
    const response = await get('/session', out, { method: 'DELETE' });
    expect(response.headers.getSetCookie()[0]).toMatch(/^atlas=; Max-Age=0/);
    expect((await ask(out, me)).status).toBe(401);
    const old = await cookieOf('Bo');
    const bo = await accountOf(api.graph, localKey('Bo'));
    await saveAccount(api.graph, { ...bo!, password: await hashPassword('another password') });
    expect((await ask(old, me)).status).toBe(401);
    await saveAccount(api.graph, bo!);
    const last = await cookieOf('Bo');
    expect((await ask(last, me)).status).toBe(200);
    await removeAccount(api.graph, bo!);
    expect((await ask(last, me)).status).toBe(401);
    await addPerson(api.graph, 'Bo', 'ANALYST');
  });
});

describe('what a page elsewhere makes a browser send', () => {
  it.each([
    ['/graphql', { 'sec-fetch-site': 'cross-site' }],
    ['/graphql', { 'sec-fetch-site': 'same-site' }],
    ['/graphql', { origin: 'https://evil.example' }],
    ['/graphql', { origin: 'null' }],
    ['/graphql', {}],
    ['/upload?name=a', { 'sec-fetch-site': 'cross-site' }],
    ['/export/network.graphml', { origin: 'http://127.0.0.1:1', accept: 'application/json' }],
    ['/session', { 'sec-fetch-site': 'cross-site' }],
  ])('is refused: %s with %j', async (path, from) => {
    const { cookie = '' } = await cookieOf('Ana');
    const response = await get(path, { cookie, ...from } as Record<string, string>, { method: 'POST' });
    expect([response.status, await response.json()]).toMatchObject([
      403,
      { errors: [{ extensions: { code: 'OTHER_SITE' } }] },
    ]);
  });
});

describe('roles', () => {
  it('let a reader read and change nothing', async () => {
    const reader = await cookieOf('王');
    expect((await ask(reader, '{ entities(first: 1) { totalCount } }')).status).toBe(200);
    expect(await ask(reader, saveView)).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect((await get('/upload?name=a', reader, { method: 'POST' })).status).toBe(403);
    expect((await ask(reader, '{ audit(first: 1) { totalCount } }')).status).toBe(403);
    expect((await ask(reader, '{ people(first: 1) { totalCount } }')).status).toBe(403);
  });

  it('keep who has done something, whatever the caller says, and leave views to their owners', async () => {
    const [ana, bo, root] = [await cookieOf('Ana'), await cookieOf('Bo'), await cookieOf('Root')];
    const { id, by } = (await ask(ana, saveView, { by: 'Root' })).data.saveView;
    expect(by).toBe('Ana');
    const rename = `mutation { renameView(id: "${id}", name: "x") { name } }`;
    const remove = `mutation { deleteView(id: "${id}") }`;
    for (const query of [rename, remove])
      expect(await ask(bo, query)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect((await ask(ana, rename)).errors).toBeUndefined();
    expect((await ask(root, remove)).data).toEqual({ deleteView: true });
  });

  it('show people to administrators', async () => {
    const { data } = await ask(
      await cookieOf('Root'),
      '{ people(first: 2) { totalCount nodes { name role local } pageInfo { endCursor } } }',
    );
    expect(data.people).toMatchObject({ totalCount: 4, nodes: [{ name: 'Ana' }, { name: 'Bo', local: true }] });
  });
});

it('nothing of this was our fault', () => {
  expect(logged).toEqual([]);
});
