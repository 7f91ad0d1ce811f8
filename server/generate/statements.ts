import { format } from 'prettier';
import { loadStatements } from '../graph/statements.ts';
import type { Statement } from '../graph/header.ts';
import type { ValueType } from '../graph/types.ts';
import type { GeneratedFile } from './file.ts';

const names = {
  String: 'string',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
  Map: 'Readonly<Record<string, unknown>>',
  Entity: 'EntityRow',
  Link: 'LinkRow',
  Source: 'SourceRow',
} as const;

const typeText = ({ base, list, nullable }: ValueType) =>
  `${list ? `readonly ${base === 'Map' ? `${names.Map}` : names[base]}[]` : names[base]}${nullable ? ' | null' : ''}`;

const shape = (fields: Readonly<Record<string, ValueType>>, leave: readonly string[] = []) => {
  const lines = Object.entries(fields)
    .filter(([name]) => !leave.includes(name))
    .map(([name, type]) => `${name}${type.nullable ? '?' : ''}: ${typeText(type)}`);
  return lines.length > 0 ? `{ ${lines.join('; ')} }` : 'Record<never, never>';
};

const row = (fields: Readonly<Record<string, ValueType>>) => {
  const lines = Object.entries(fields).map(([name, type]) => `${name}: ${typeText(type)}`);
  return lines.length > 0 ? `{ ${lines.join('; ')} }` : 'Record<never, never>';
};

// The sources to leave out are filled in by the reader, so that no caller can forget them.
const entry = (statement: Statement) =>
  `/** ${statement.sentence} */\n'${statement.name}': { mode: '${statement.mode}'; params: ${shape(statement.params, ['hidden'])}; row: ${row(statement.columns)} };`;

/** The type of every statement, so that a call with a wrong parameter does not compile. */
export const statementFiles = async (): Promise<GeneratedFile[]> => {
  const book = new Map([...loadStatements('neo4j'), ...loadStatements('embedded')]);
  const entries = [...book.values()]
    .filter((statement) => !/^schema\/\d/.test(statement.name))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(entry);
  const text = `// Made by \`npm run generate\` from the headers in cypher/; change those instead.
import type { EntityRow, LinkRow, SourceRow } from './model.ts';

/** What each statement takes and answers, by name. */
export interface Statements {
${entries.join('\n')}
}
`;
  return [
    {
      path: 'server/graph/statements.generated.ts',
      text: await format(text, { parser: 'typescript', printWidth: 120, singleQuote: true }),
    },
  ];
};
