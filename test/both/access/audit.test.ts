import { beforeAll, expect, it } from 'vitest';
import { checkAudit, createAudit } from '../../../server/access/audit.ts';
import { anyone } from '../../../server/graph/graph.ts';
import { serve } from '../../support/api.ts';
import { eventually } from '../../support/eventually.ts';
import { listen } from '../../support/listening.ts';
import { addPerson, asPeople } from '../../support/signed-in.ts';

const api = serve(() => []);
const { get } = listen(
  () => api.graph,
  () => ({}),
);
const { signIn, cookieOf, ask } = asPeople(get);
const fields = 'totalCount nodes { number by action subjects } pageInfo { hasNextPage endCursor }';
const check = () => checkAudit(api.graph.reader(anyone));

beforeAll(() => addPerson(api.graph, 'Root', 'ADMINISTRATOR'));

it('tells who did what, the newest first, and never a secret', async () => {
  const root = await cookieOf('Root');
  await signIn('Root', 'not the password');
  await signIn('stranger', 'not the password');
  const { id } = (await ask(root, 'mutation { saveView(name: "甲", note: "private", version: 1, state: "{}") { id } }'))
    .data.saveView;
  const { createToken } = (await ask(root, 'mutation { createToken(name: "nightly") { id text } }')).data;
  await get('/export/network.csv?kinds=x', root);
  await get('/export/network.graphml', root);
  await eventually(async () => (await check()).entries === 6);
  const { audit } = (await ask(root, `{ audit(first: 4) { ${fields} } }`)).data;
  expect(audit).toMatchObject({
    totalCount: 6,
    nodes: [
      { number: 6, by: 'Root', action: 'export', subjects: ['/export/network.graphml'] },
      { number: 5, by: 'Root', action: 'createToken', subjects: ['nightly', createToken.id] },
      { number: 4, by: 'Root', action: 'saveView', subjects: ['甲', id] },
      { number: 3, by: '', action: 'signInRefused', subjects: [] },
    ],
    pageInfo: { hasNextPage: true },
  });
  const rest = `{ audit(first: 4, after: "${audit.pageInfo.endCursor}") { ${fields} } }`;
  expect((await ask(root, rest)).data.audit.nodes).toEqual([
    { number: 2, by: 'Root', action: 'signInRefused', subjects: [] },
    { number: 1, by: 'Root', action: 'signIn', subjects: [] },
  ]);
  const some =
    '{ audit(first: 9, person: "Root", action: "signIn", since: "2020-01-01") { totalCount nodes { number } } }';
  expect((await ask(root, some)).data.audit).toEqual({ totalCount: 1, nodes: [{ number: 1 }] });
  const log = JSON.stringify((await ask(root, '{ audit(first: 9) { nodes { subjects address hash } } }')).data);
  expect(log).not.toMatch(new RegExp(`${createToken.text}|private|password`));
});

it('is written in order by several servers at once', async () => {
  const logged: unknown[] = [];
  const others = [1, 2].map(() => createAudit(api.graph, (error) => logged.push(error)));
  const before = (await check()).entries;
  const notes = Array.from({ length: 20 }, (_, at) =>
    others[at % 2]?.note({ person: null, action: 'signInRefused', subjects: [String(at)] }),
  );
  await Promise.all(notes);
  for (const other of others) await other.close();
  expect(await check()).toEqual({ entries: before + 20, broken: null });
  expect(logged).toEqual([]);
});

it('shows when an entry was changed or taken out', async () => {
  const { entries } = await check();
  expect((await ask(await cookieOf('Root'), '{ auditCheck { broken } }')).data).toEqual({
    auditCheck: { broken: null },
  });
  await api.change("MATCH (e:AuditEntry) WHERE e.number = 3 SET e.name = 'another'");
  expect(await check()).toEqual({ entries: 2, broken: 3 });
  await api.change('MATCH (e:AuditEntry) WHERE e.number = 2 DELETE e');
  expect(await check()).toEqual({ entries: 1, broken: 2 });
  expect(entries).toBeGreaterThan(3);
});
