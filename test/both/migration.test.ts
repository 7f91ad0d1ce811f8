import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
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
  if (engine.name === 'neo4j') await emptyNeo4j(inject('neo4j'));
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

  it.each(['Entity', 'Source', 'Dataset'])('takes an id only once for %s', async (label) => {
    const create = () => engine.transact((run) => run(`CREATE (:${label} {id: 'a'})`, {}), bounds);
    await create();
    await expect(create()).rejects.toMatchObject({ code: 'DUPLICATE_ID' });
  });

  it.each(['Entity', 'Source', 'Dataset'])('looks ids of %s up in an index', async (label) => {
    const serving = (await show('INDEXES')).filter((row) => JSON.stringify(row).includes(`"${label}"`));
    expect(serving.some((row) => JSON.stringify(row).includes('"id"'))).toBe(true);
  });
});
