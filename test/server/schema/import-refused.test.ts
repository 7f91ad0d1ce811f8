import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAnalyst } from '../../../server/analysis/analyst.ts';
import { createApi } from '../../../server/api.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { createContext } from '../../../server/schema/context.ts';
import { importsInto } from '../../support/imports.ts';

const empty = { engine: 'embedded', reader: () => async () => [] } as unknown as Graph;
const api = createApi({ log: () => {} });
const imports = importsInto(empty, { mostBytes: 200_000_000 });
let [csv, bomb, line] = ['', '', ''];

const send = (name: string, bytes: Uint8Array) => imports.uploads.receive(name, Readable.from([bytes]));

beforeAll(async () => {
  csv = await send('mine.csv', Buffer.from('id,name\n1,One\n'));
  bomb = await send('bomb.csv.gz', gzipSync(Buffer.alloc(300_000_000, 'a')));
  line = await send('line.csv', Buffer.alloc(100_000_000, 'a'));
});
afterAll(() => imports.uploads.close());

const ask = async (field: 'previewImport' | 'startImport', variables: Record<string, unknown>) => {
  const query =
    field === 'previewImport'
      ? 'mutation ($uploads: [ID!]!, $as: String, $name: String) { previewImport(uploads: $uploads, as: $as, name: $name) { problemCount problems { expected found } } }'
      : 'mutation ($uploads: [ID!]!, $as: String, $name: String, $understanding: String) { startImport(uploads: $uploads, as: $as, name: $name, understanding: $understanding) { id } }';
  const contextValue = createContext(empty, { hidden: [] }, createAnalyst({ log: () => {} }), imports);
  const { body } = await api.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('the answer is not a single one');
  return body.singleResult;
};

const table = {
  file: 0,
  sheet: null,
  dialect: { delimiter: ',', quote: '"', header: true, skip: 0 },
  about: 'entities',
  roles: ['id', 'name'],
  kind: 'INSTITUTION',
  linkKind: 'PARTNERS_WITH',
};
const tables = (change: object) => ({ as: 'tables', tables: { namespace: 'own:', tables: [{ ...table, ...change }] } });
const mapping = {
  namespace: 'own:',
  kindBy: null,
  kind: 'CITY',
  nameBy: null,
  linkKindBy: null,
  linkKind: 'PARTNERS_WITH',
};
const network = (change: object) => ({ as: 'network', formats: ['gml'], mapping: { ...mapping, ...change } });

const misunderstood: [object, RegExp][] = [
  [{ as: 'magic' }, /^as must be one of source, network, tables/],
  [{ as: 'source', source: '__proto__' }, /^source must be one of cordis/],
  [{ as: 'network', formats: ['gml', 'gml'], mapping }, /^formats must be a list of 1 to 1/],
  [{ as: 'network', formats: ['exe'], mapping }, /^formats\[0\] must be the name of a format/],
  [network({ kind: 'constructor' }), /^mapping.kind must be a kind of entity/],
  [network({ linkKind: 7 }), /^mapping.linkKind must be a kind of link/],
  [network({ kindBy: 'a'.repeat(201) }), /^mapping.kindBy must be a text of at most 200/],
  [network({ namespace: 'a b:' }), /^mapping.namespace must be a text without blanks/],
  [network({ namespace: 'own' }), /^mapping.namespace must be .* that ends with a colon/],
  [{ as: 'tables', tables: { namespace: 'own:', tables: [] } }, /^tables.tables must be a list of 1 to 1000/],
  [tables({ file: 1 }), /^tables.tables\[0\].file must be a whole number from 0 to 0/],
  [tables({ sheet: 'Sheet1' }), /^tables.tables\[0\].sheet must be null/],
  [tables({ about: 'people' }), /^tables.tables\[0\].about must be one of entities, links/],
  [tables({ roles: ['id', 'admin'] }), /^tables.tables\[0\].roles\[1\] must be one of id, name/],
  [tables({ roles: 'id' }), /^tables.tables\[0\].roles must be a list/],
  [tables({ dialect: { ...table.dialect, delimiter: '(a+)+' } }), /dialect.delimiter must be one of ,, ;/],
  [tables({ dialect: { ...table.dialect, skip: -1 } }), /dialect.skip must be a whole number/],
  [tables({ dialect: { ...table.dialect, header: 1 } }), /dialect.header must be true or false/],
];

const mistakes: [string, Record<string, unknown>, RegExp][] = [
  ['no upload', { uploads: [] }, /uploads may be 1 to 20, they are 0/],
  ['very many uploads', { uploads: Array.from({ length: 21 }, String) }, /uploads may be 1 to 20, they are 21/],
  ['a path for an id', { uploads: ['../../graph.grafeo'] }, /one of these uploads is not there/],
  ['an id that was guessed', { uploads: ['A'.repeat(24)] }, /one of these uploads is not there/],
  ['a name with blanks', { name: 'a b' }, /name must have 1 to 80 letters/],
  ['a name that is a path', { name: `../${'a'.repeat(80)}` }, /name must have 1 to 80 letters/],
  ['no name', { name: '' }, /name must have 1 to 80 letters/],
  ['a format that is none', { as: 'exe' }, /as must be one of cordis/],
  ['understanding that is no JSON', { understanding: '{' }, /understanding must be a JSON object as text/],
  ['understanding that is a list', { understanding: '[]' }, /understanding must be an object/],
  ['very long understanding', { understanding: ' '.repeat(1_000_001) }, /at most 1000000 characters/],
  ...misunderstood.map(([said, sentence]): [string, Record<string, unknown>, RegExp] => {
    const understanding = JSON.stringify(said);
    return [understanding, { understanding }, sentence];
  }),
];

it.each(mistakes)('refuses %.100s with a code and a sentence', async (_, said, sentence) => {
  const { errors } = await ask('startImport', { uploads: [csv], ...said });
  expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.message).toMatch(sentence);
  expect(imports.jobs.all()).toEqual([]);
});

it.each([
  ['what unpacks without end', () => bomb],
  ['a line of 100 MB', () => line],
])('tells of %s in bounded time and memory', async (_, id) => {
  const before = process.memoryUsage().rss;
  const begin = performance.now();
  const { data, errors } = await ask('previewImport', { uploads: [id()], as: 'tables' });
  const preview = data?.['previewImport'] as { problemCount: number } | undefined;
  expect(errors?.[0]?.extensions?.['code'] === 'BAD_USER_INPUT' || (preview?.problemCount ?? 0) > 0).toBe(true);
  expect(performance.now() - begin).toBeLessThan(10_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
});
