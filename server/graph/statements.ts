import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseStatement, StatementError, type Statement } from './header.ts';

export type EngineName = 'neo4j' | 'embedded';

/** All statements that one engine has, by name. */
export type StatementBook = ReadonlyMap<string, Statement>;

const home = new URL('../../cypher/', import.meta.url);

/** A file `question.neo4j.cypher` is for one engine, `question.cypher` for both. */
const parseFileName = (file: string) => {
  const match = /^(.+?)(?:\.(neo4j|embedded))?\.cypher$/.exec(file.replaceAll('\\', '/'));
  return match ? { name: match[1] ?? '', engine: match[2] as EngineName | undefined } : undefined;
};

/**
 * Loads and checks every statement of a folder for one engine.
 * @throws StatementError for a file without a header, an unknown or unused parameter, or a name that two files have.
 */
export const loadStatements = (engine: EngineName, folder: URL = home): StatementBook => {
  const book = new Map<string, Statement>();
  const files = readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files) {
    const parsed = parseFileName(file);
    if (!parsed || (parsed.engine && parsed.engine !== engine)) continue;
    const path = `cypher/${file.replaceAll('\\', '/')}`;
    const earlier = book.get(parsed.name);
    if (earlier) throw new StatementError(`${path}:1: the name ${parsed.name} is taken by ${earlier.file}`);
    const statement = parseStatement(parsed.name, path, readFileSync(new URL(file, folder), 'utf8'));
    const hides = 'hidden' in statement.params || parsed.name.startsWith('schema/');
    if (statement.mode === 'read' && !hides) {
      throw new StatementError(
        `${path}:1: a statement that reads takes @param hidden [String], the sources to leave out`,
      );
    }
    book.set(parsed.name, statement);
  }
  return book;
};
