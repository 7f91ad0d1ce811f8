import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { loadStatements, type EngineName } from '../../../server/graph/statements.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const read = '// A question.\n// @read\n// @param hidden [String]\n// @column n Int\nRETURN size($hidden) AS n';

const load = (engine: EngineName, files: Record<string, string>) => {
  const folder = mkdtempSync(join(tmpdir(), 'statements-'));
  folders.push(folder);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return loadStatements(engine, pathToFileURL(`${folder}/`));
};

it('names a statement after its file', () => {
  const book = load('embedded', { 'park/all.cypher': read, 'park/of/city.cypher': read, 'park/README.md': 'not one' });
  expect([...book.keys()].sort()).toEqual(['park/all', 'park/of/city']);
  expect(book.get('park/all')).toMatchObject({ name: 'park/all', file: 'cypher/park/all.cypher' });
});

it('takes of a pair the one for its engine', () => {
  const files = { 'park/all.neo4j.cypher': read, 'park/all.embedded.cypher': `${read} + 1` };
  expect(load('neo4j', files).get('park/all')?.text).toBe('RETURN size($hidden) AS n');
  expect(load('embedded', files).get('park/all')?.text).toBe('RETURN size($hidden) AS n + 1');
});

it('refuses two files of one name', () => {
  const files = { 'park/all.cypher': read, 'park/all.neo4j.cypher': read };
  expect(() => load('neo4j', files)).toThrow(
    /^cypher\/park\/all\.(neo4j\.)?cypher:1: the name park\/all is taken by cypher\/park\/all\.(neo4j\.)?cypher$/,
  );
});

it('refuses a reading statement that does not take the sources to leave out', () => {
  const content = '// A question.\n// @read\n// @column n Int\nRETURN 1 AS n';
  expect(() => load('embedded', { 'park/all.cypher': content })).toThrow(
    'cypher/park/all.cypher:1: a statement that reads takes @param hidden [String], the sources to leave out',
  );
});

it('wants no such parameter of a statement that writes or that is about the schema', () => {
  const write = '// A change.\n// @write\nMATCH (n) DELETE n';
  const schema = '// The version.\n// @read\n// @column n Int\nRETURN 1 AS n';
  expect(load('embedded', { 'park/remove.cypher': write, 'schema/version.cypher': schema }).size).toBe(2);
});

it('names the file that is broken, in whichever folder', () => {
  expect(() => load('embedded', { 'park/all.cypher': read, 'park/of/city.cypher': 'RETURN 1' })).toThrow(
    /^cypher\/park\/of\/city\.cypher:1: /,
  );
});

it('has all statements of the product, under the same names for both engines', () => {
  const names = (engine: EngineName) =>
    [...loadStatements(engine).keys()].filter((name) => !/^schema\/\d/.test(name)).sort();
  expect(names('neo4j')).toEqual(names('embedded'));
  expect(names('neo4j').length).toBeGreaterThan(30);
});
