import { expect, it } from 'vitest';
import { asPeople, addPerson } from '../../support/signed-in.ts';
import { serve } from '../../support/api.ts';
import { listen } from '../../support/listening.ts';
import { small } from '../../support/small.ts';

const api = serve();
const known: boolean[] = [];
const told = () => known.splice(0);
const over = { onAnswer: (one: boolean) => void known.push(one) };
const alone = listen(() => api.graph, undefined, over);
const exposed = listen(
  () => api.graph,
  () => ({ anyoneReads: true }),
  over,
);
const people = asPeople(exposed.get);

const ask = async (query: string, headers: Record<string, string> = {}) => {
  api.forget();
  const body = JSON.stringify({ query });
  const response = await alone.get(
    '/graphql',
    { 'content-type': 'application/json', ...headers },
    { method: 'POST', body },
  );
  return { text: await response.text(), type: response.headers.get('content-type'), ran: api.statements.length > 0 };
};

const names = '{ entities(first: 100, filter: { kinds: [COUNTRY] }) { totalCount nodes { id nameZh } } }';

it('answers again what it has answered, without the graph, until the graph changes', async () => {
  const first = await ask(names);
  expect(first).toMatchObject({ ran: true });
  expect(await ask(names)).toEqual({ ...first, ran: false });
  expect(told()).toEqual([false, true]);
  await api.write(small('more', { entities: [{ id: 'cty:XQ', kind: 'COUNTRY' }] }));
  const after = await ask(names);
  expect(after.ran).toBe(true);
  expect(after.text).toContain('cty:XQ');
  expect(await ask(names)).toEqual({ ...after, ran: false });
});

it('keeps apart what is asked without a source', async () => {
  const all = await ask(names);
  const without = await ask(names, { 'x-without-sources': 'src:more' });
  expect(without.ran).toBe(true);
  expect([all.text.includes('cty:XQ'), without.text.includes('cty:XQ')]).toEqual([true, false]);
});

it.each([
  ['a mistake', '{ entities(first: 1000) { totalCount } }'],
  ['an unknown field', '{ nothing }'],
  ['what is being imported', '{ importJobs { id } statistics { entities } }'],
])('keeps no answer to %s', async (_, query) => {
  const [first] = [await ask(query), told()];
  expect((await ask(query)).text).toBe(first.text);
  expect(told()).toEqual([]);
});

it('answers whoever asks by GET with a tag, and with 304 while it holds', async () => {
  const path = `/graphql?query=${encodeURIComponent(names)}`;
  const first = await alone.get(path);
  const etag = first.headers.get('etag') ?? '';
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  const again = await alone.get(path, { 'if-none-match': etag });
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  await api.write(small('moreover', { entities: [{ id: 'cty:XR', kind: 'COUNTRY' }] }));
  const changed = await alone.get(path, { 'if-none-match': etag });
  expect(changed.status).toBe(200);
  expect(await changed.text()).toContain('cty:XR');
});

it('gives nobody what another role may ask, nor what is about another person', async () => {
  await addPerson(api.graph, 'kept-reader', 'READER');
  await addPerson(api.graph, 'kept-boss', 'ADMINISTRATOR');
  const [reader, boss] = [await people.cookieOf('kept-reader'), await people.cookieOf('kept-boss')];
  const everybody = '{ people(first: 5) { totalCount } }';
  expect(await people.ask(boss, everybody)).toMatchObject({ data: { people: { totalCount: 2 } } });
  expect((await people.ask(reader, everybody)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  expect(await people.ask(boss, '{ me { name } }')).toMatchObject({ data: { me: { name: 'kept-boss' } } });
  expect(await people.ask(reader, '{ me { name } }')).toMatchObject({ data: { me: { name: 'kept-reader' } } });
});
