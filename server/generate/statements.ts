import { format } from 'oxfmt';
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
  Obligation: 'ObligationRow',
} as const;

const typeText = ({ base, list, nullable }: ValueType) =>
  `${list ? `readonly ${base === 'Map' ? `${names.Map}` : names[base]}[]` : names[base]}${nullable ? ' | null' : ''}`;

type Fields = Readonly<Record<string, ValueType>>;

/** What may be null may be left out of parameters; a row has all its columns. */
const shape = (fields: Fields, mayBeLeftOut: boolean) => {
  const lines = Object.entries(fields).map(
    ([name, type]) => `${name}${mayBeLeftOut && type.nullable ? '?' : ''}: ${typeText(type)}`,
  );
  return lines.length > 0 ? `{ ${lines.join('; ')} }` : 'Record<never, never>';
};

const entry = ({ name, sentence, mode, params, columns }: Statement) => {
  // The sources to leave out are filled in by the reader, so that no caller can forget them.
  const { hidden: _, ...asked } = params;
  return `/** ${sentence} */\n'${name}': { mode: '${mode}'; params: ${shape(asked, true)}; row: ${shape(columns, false)} };`;
};

/** The type of every statement, so that a call with a wrong parameter does not compile. */
export const statementFiles = async (): Promise<GeneratedFile[]> => {
  const book = new Map([...loadStatements('neo4j'), ...loadStatements('embedded')]);
  const entries = [...book.values()]
    .filter((statement) => !/^schema\/\d/.test(statement.name))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(entry);
  const text = `// Made by \`npm run generate\` from the headers in cypher/; change those instead.
import type { EntityRow, LinkRow, ObligationRow, SourceRow } from './model.ts';

/** What each statement takes and answers, by name. */
export interface Statements {
${entries.join('\n')}
}
`;
  const path = 'server/graph/statements.generated.ts';
  const { code, errors } = await format(path, text, { printWidth: 120, singleQuote: true });
  if (errors.length > 0) throw new Error(`${path} would not be TypeScript: ${errors[0]!.message}`);
  return [{ path, text: code }];
};
