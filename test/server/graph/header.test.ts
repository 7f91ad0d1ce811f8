import { expect, it } from 'vitest';
import { parseStatement, StatementError } from '../../../server/graph/header.ts';

const parse = (content: string) => parseStatement('park/all', 'cypher/park/all.cypher', content);

const good = `// The parks that begin
// with a letter.
//
// @read
// @param letter String
// @param kinds [String]?
// @param hidden [String]
// @column park Entity
// @column total Int?
MATCH (p:Entity)
WHERE p.nameEn STARTS WITH $letter AND ($kinds IS NULL OR p.kind IN $kinds) AND NOT p.id IN $hidden
RETURN properties(p) AS park, 1 AS total
`;

it('reads sentence, mode, parameters, columns and text', () => {
  expect(parse(good)).toEqual({
    name: 'park/all',
    file: 'cypher/park/all.cypher',
    sentence: 'The parks that begin with a letter.',
    mode: 'read',
    params: {
      letter: { base: 'String', list: false, nullable: false },
      kinds: { base: 'String', list: true, nullable: true },
      hidden: { base: 'String', list: true, nullable: false },
    },
    columns: {
      park: { base: 'Entity', list: false, nullable: false },
      total: { base: 'Int', list: false, nullable: true },
    },
    text: good.split('\n').slice(9, 12).join('\n'),
  });
});

it.each([
  ['has no header', 'MATCH (p) RETURN p', '1: the header has no sentence that says what it answers'],
  ['has no sentence', '// @read\nRETURN 1', '1: the header has no sentence that says what it answers'],
  ['says neither read nor write', '// All parks.\nRETURN 1', '1: the header says neither @read nor @write'],
  ['has a tag that is not known', '// All parks.\n// @reads\nRETURN 1', '2: unknown tag @reads'],
  [
    'has a type that is not known',
    '// All parks.\n// @read\n// @column park Park\nRETURN 1',
    '3: park has no type that is known: "Park"',
  ],
  ['has no type', '// All parks.\n// @read\n// @param id\nRETURN $id', '3: id has no type that is known: ""'],
  [
    'has a list that is not closed',
    '// All parks.\n// @read\n// @param ids [String\nRETURN $ids',
    '3: ids has no type that is known: "[String"',
  ],
  [
    'declares a parameter twice',
    '// All parks.\n// @read\n// @param id String\n// @param id Int\nRETURN $id',
    '4: id is declared twice',
  ],
  [
    'declares a column twice',
    '// All parks.\n// @read\n// @column id String\n// @column id Int\nRETURN 1 AS id',
    '4: id is declared twice',
  ],
  [
    'uses a parameter that it does not declare',
    '// All parks.\n// @read\n// @param id String\nMATCH (p)\nWHERE p.id = $id\n  OR p.id = $name\nRETURN p',
    '6: unknown parameter $name: declare it with @param',
  ],
  [
    'uses a parameter by the name of something that every object has',
    '// All parks.\n// @read\nRETURN $constructor',
    '3: unknown parameter $constructor: declare it with @param',
  ],
  ['does not use a parameter', '// All parks.\n// @read\n// @param id String\nRETURN 1', '@param id is not used'],
])('refuses a statement that %s, naming file and line', (_, content, message) => {
  expect(() => parse(content)).toThrow(StatementError);
  expect(() => parse(content)).toThrow(`${message}`);
  expect(() => parse(content)).toThrow(/^cypher\/park\/all\.cypher:\d+: /);
});

it('names the line on which an unused parameter is declared', () => {
  expect(() => parse('// All parks.\n// @read\n// @param id String\nRETURN 1')).toThrow('all.cypher:3:');
});

it('takes a parameter and a column by any name', () => {
  const { params } = parse('// All parks.\n// @read\n// @param toString String\nRETURN $toString');
  expect(Object.keys(params)).toEqual(['toString']);
});

it('reads a file that was written on Windows', () => {
  expect(parse(good.replaceAll('\n', '\r\n')).params).toEqual(parse(good).params);
});
