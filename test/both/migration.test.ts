import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { myNeo4j } from '../support/neo4j/mine.ts';
import { createGraph } from '../../server/graph/graph.ts';
import { isCurrent, migrate, schemaVersion } from '../../server/graph/schema-version.ts';
import { loadStatements } from '../../server/graph/statements.ts';
import { openTestEngine } from '../support/engine.ts';
import { emptyNeo4j } from '../support/neo4j/empty.ts';

const engine = openTestEngine();
const bounds = { timeoutMs: 30_000 };
const book = loadStatements(engine.name);
const graph = createGraph(engine, book, { readTimeoutMs: 30_000, writeTimeoutMs: 30_000 });
const definitions = [...book.keys()].filter((name) => /^schema\/\d+\//.test(name));

const show = (what: string) => engine.read(`SHOW ${what}`, {}, bounds);
const names = async () =>
  [...(await show('CONSTRAINTS')), ...(await show('INDEXES'))].map((row) => String(row['name']));

beforeAll(async () => {
  if (engine.name === 'neo4j') await emptyNeo4j(myNeo4j());
});
afterAll(() => engine.close());

describe('an empty database', () => {
  it('becomes one of this version, and stays it', async () => {
    expect(await isCurrent(graph)).toBe(false);
    await migrate(graph);
    expect(await isCurrent(graph)).toBe(true);
    const before = (await names()).sort();
    await migrate(graph);
    expect((await names()).sort()).toEqual(before);
    expect(await graph.reader({ hidden: [] })('schema/version', {})).toEqual([
      { product: 'science-cooperation-atlas', version: schemaVersion },
    ]);
  });

  it.each(definitions)('has what %s defines', async (definition) => {
    expect(await names()).toContain(definition.split('/').at(-1)?.replaceAll('-', '_'));
  });

  const unique = ['Entity', 'Source', 'Dataset', 'SavedView', 'Account', 'Session', 'ApiToken'];
  it.each(unique)('takes an id only once for %s', async (label) => {
    const create = () => engine.transact((run) => run(`CREATE (:${label} {id: 'a'})`, {}), bounds);
    await create();
    await expect(create()).rejects.toMatchObject({ code: 'DUPLICATE_ID' });
  });

  it.each(unique)('looks ids of %s up in an index', async (label) => {
    const serving = (await show('INDEXES')).filter((row) => JSON.stringify(row).includes(`"${label}"`));
    expect(serving.some((row) => JSON.stringify(row).includes('"id"'))).toBe(true);
  });
});

describe('a database of version 1', () => {
  const older = openTestEngine();
  const opened = createGraph(older, book, { readTimeoutMs: 30_000, writeTimeoutMs: 30_000 });
  const named = async () => (await older.read('SHOW CONSTRAINTS', {}, bounds)).map((row) => String(row['name']));

  beforeAll(async () => {
    if (older.name === 'neo4j') await emptyNeo4j(myNeo4j());
    for (const name of opened.definitions(1)) await opened.define(name);
    await opened.transact((ask) => ask('schema/claim', { product: 'science-cooperation-atlas', version: 1 }));
    await older.transact((run) => run("CREATE (:Entity {id: 'kept'})", {}), bounds);
  });
  afterAll(() => older.close());

  it('gets what later versions define, and keeps its data', async () => {
    expect(await named()).not.toContain('saved_view_id');
    expect(await isCurrent(opened)).toBe(false);
    await migrate(opened);
    expect(await isCurrent(opened)).toBe(true);
    expect(await named()).toEqual(expect.arrayContaining(['entity_id', 'saved_view_id', 'audit_entry_number']));
    expect(await older.read('MATCH (e:Entity) RETURN e.id AS id', {}, bounds)).toEqual([{ id: 'kept' }]);
  });
});
