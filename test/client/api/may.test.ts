import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { needs } from '../../../client/api/needs.generated.ts';
import { mayIn, type Session } from '../../../client/api/session.ts';

const session = (role: 'READER' | 'ANALYST' | 'ADMINISTRATOR' | null): Session => ({
  asked: true,
  person: role && { name: '王', role },
  anyoneReads: true,
  password: true,
  provider: false,
});

it.each([
  [null, [false, false]],
  ['READER', [false, false]],
  ['ANALYST', [true, false]],
  ['ADMINISTRATOR', [true, true]],
] as const)('%s may do what the schema says, and no more', (role, may) => {
  expect((['saveView', 'people'] as const).map((act) => mayIn(session(role), act))).toEqual(may);
});

it('lets whoever is alone on the machine do everything', () => {
  expect(mayIn({ ...session(null), asked: false }, 'people', 'somebody')).toBe(true);
});

it('lets an analyst change what they have saved themselves, and an administrator what anybody has', () => {
  const may = (role: 'READER' | 'ANALYST' | 'ADMINISTRATOR', by: string | null) =>
    mayIn(session(role), 'renameView', by);
  expect([may('ANALYST', '王'), may('ANALYST', '李'), may('ANALYST', null)]).toEqual([true, false, false]);
  expect([may('ADMINISTRATOR', null), may('READER', '王')]).toEqual([true, false]);
});

const files = readdirSync('client', { recursive: true, encoding: 'utf8' }).map((path) => `client/${path}`);
const read = (fits: RegExp) => files.filter((path) => fits.test(path)).map((path) => readFileSync(path, 'utf8'));

const changes = read(/\.graphql$/)
  .flatMap((text) => parse(text).definitions)
  .flatMap((part) => (part.kind === 'OperationDefinition' && part.operation === 'mutation' ? part : []))
  .flatMap(({ selectionSet }) => selectionSet.selections)
  .flatMap((field) => (field.kind === 'Field' ? field.name.value : []));

it('offers no change that not everybody may make without asking whether one may', () => {
  const page = read(/^client\/(?!api\/|language\/).+\.tsx?$/).join('\n');
  const asked = new Set(page.match(/(?<=')\w+(?=')/g));
  const bold = changes.filter((name) => needs[name as keyof typeof needs] !== 'READER' && !asked.has(name));
  expect(changes.length).toBeGreaterThan(15);
  expect(bold).toEqual([]);
});
