import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../server/graph/engine.ts';
import { loadStatements } from '../../server/graph/statements.ts';
import { specialised } from '../../server/graph/specialise.ts';
import { decodeRow, encodeParams, type RawRow } from '../../server/graph/values.ts';
import type { Case } from '../support/case.ts';
import { openTestEngine } from '../support/engine.ts';
import { differencesFromHeader } from '../support/header-match.ts';
import { given, type World } from '../support/world.ts';

const home = new URL('../cypher/', import.meta.url);
const bounds = { timeoutMs: 30_000 };

const loadCases = async () => {
  const files = readdirSync(fileURLToPath(home), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const loaded = files.map(async (file) => {
    const { cases } = (await import(new URL(file, home).href)) as { cases: Case[] };
    return [file.replaceAll('\\', '/').replace(/\.ts$/, ''), cases] as const;
  });
  return new Map(await Promise.all(loaded));
};

/** Evidence is told in whole only where a case is about it. */
const withoutEvidence = (value: unknown, expected: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('evidence' in value)) return value;
  if (typeof expected === 'object' && expected !== null && 'evidence' in expected) return value;
  const { evidence: _, ...rest } = value;
  return rest;
};

const comparable = (rows: readonly RawRow[], expected: readonly RawRow[], anyOrder: boolean) => {
  const bare = rows.map((row, index) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        withoutEvidence(value, expected[anyOrder ? 0 : index]?.[name]),
      ]),
    ),
  );
  const text = (row: RawRow) =>
    JSON.stringify(row, Object.keys(Object.assign({}, ...bare, ...Object.values(row))).sort());
  return anyOrder ? [...bare].sort((a, b) => (text(a) < text(b) ? -1 : 1)) : bare;
};

const cases = await loadCases();
const engine: Engine = openTestEngine();
// Statements that build the schema are proved in migration.test.ts, by name as well.
const statements = [...loadStatements(engine.name).values()].filter(({ name }) => !/^schema\/\d/.test(name));

beforeAll(async () => {
  for (const { name, text } of loadStatements(engine.name).values()) {
    if (/^schema\/\d/.test(name)) await engine.define(text);
  }
});
afterAll(() => engine.close());

/** What is in the graph as long as it was only read. */
let standing: World | undefined;

it('has no case for a statement that is not there', () => {
  const names = [...loadStatements('neo4j').keys(), ...loadStatements('embedded').keys()];
  expect([...cases.keys()].filter((name) => !names.includes(name))).toEqual([]);
});

describe.each(statements)('$name', (statement) => {
  const proofs = cases.get(statement.name) ?? [];

  it('has at least one case', () => {
    expect(proofs.length, `write one in test/cypher/${statement.name}.ts`).toBeGreaterThan(0);
  });

  it.each(proofs)('$name', async ({ given: world, params, rows, anyOrder = false, afterwards }) => {
    expect(
      Object.keys(params).filter((name) => !(name in statement.params)),
      'parameters that it has not',
    ).toEqual([]);
    if (world !== standing) await given(engine, world);
    standing = statement.mode === 'read' ? world : undefined;
    const all = { hidden: [], ...params };
    const encoded = encodeParams(statement, all, engine.encodeInt);
    const check = (raw: readonly RawRow[]) => {
      expect(differencesFromHeader(statement, raw)).toEqual([]);
      const decoded = raw.map((row) => decodeRow(statement, row, new Set(all.hidden)));
      expect(comparable(decoded, rows, anyOrder)).toEqual(comparable(rows, rows, anyOrder));
    };
    const text = specialised(statement.text, all);
    if (statement.mode === 'read') {
      check(await engine.read(text, encoded, bounds));
      // As it is written it says the same; Neo4j would have to plan everything twice for it.
      if (engine.name === 'embedded') check(await engine.read(statement.text, encoded, bounds));
    } else {
      check(await engine.transact((run) => run(text, encoded), bounds));
    }
    if (afterwards) expect(await engine.read(afterwards.text, {}, bounds)).toEqual(afterwards.rows);
  });
});
