import { readFileSync, writeFileSync } from 'node:fs';
import { graphqlFiles } from './graphql.ts';
import { statementFiles } from './statements.ts';

const root = new URL('../../', import.meta.url);
const current = (path: string) => {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return null;
  }
};

const stale = [...(await statementFiles()), ...(await graphqlFiles())].filter(
  (file) => current(file.path) !== file.text,
);

if (process.argv.includes('--check')) {
  for (const file of stale) console.error(`${file.path} is stale: run "npm run generate" and commit it`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const file of stale) writeFileSync(new URL(file.path, root), file.text);
  console.log(
    stale.length > 0 ? `wrote ${stale.map((file) => file.path).join(', ')}` : 'all generated files are fresh',
  );
}
