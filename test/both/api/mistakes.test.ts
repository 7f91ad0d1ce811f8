import { beforeEach, expect, it } from 'vitest';
import { serve } from '../../support/api.ts';

const api = serve();
beforeEach(() => api.forget());

const ids = (count: number) => JSON.stringify(Array.from({ length: count }, (_, index) => `x:${index}`));
const cursor = (text: string) => Buffer.from(text).toString('base64url');

it.each([
  ['{ entities(first: 0) { totalCount } }', 'first must be from 1 to 100, it is 0'],
  ['{ entities(first: 101) { totalCount } }', 'first must be from 1 to 100, it is 101'],
  ['{ entities(first: -1) { totalCount } }', 'first must be from 1 to 100, it is -1'],
  ['{ links(first: 101) { totalCount } }', 'first must be from 1 to 100, it is 101'],
  ['{ sources(first: 0) { totalCount } }', 'first must be from 1 to 100, it is 0'],
  ['{ search(text: "SIP", first: 101) { totalCount } }', 'first must be from 1 to 100, it is 101'],
  [
    '{ node(id: "park:sip") { ... on Entity { links(first: 0) { totalCount } } } }',
    'first must be from 1 to 100, it is 0',
  ],
  ['{ entities(first: 5, after: "?") { totalCount } }', 'after must be the endCursor of an earlier page'],
  ['{ entities(first: 5, after: "") { totalCount } }', 'after must be the endCursor of an earlier page'],
  ['{ links(first: 5, after: "park:sip") { totalCount } }', 'after must be the endCursor of an earlier page'],
  ['{ sources(first: 5, after: "=") { totalCount } }', 'after must be the endCursor of an earlier page'],
  [
    `{ search(text: "SIP", first: 5, after: "${cursor('park:sip')}") { totalCount } }`,
    'after must be the endCursor of an earlier page',
  ],
  [
    `{ search(text: "SIP", first: 5, after: "${cursor('-3')}") { totalCount } }`,
    'after must be the endCursor of an earlier page',
  ],
  ['{ network(limit: 0) { leftOut { links } } }', 'limit must be from 1 to 5000, it is 0'],
  ['{ network(limit: 5001) { leftOut { links } } }', 'limit must be from 1 to 5000, it is 5001'],
  ['{ neighbourhood(ids: ["cty:SG"], limit: 5001) { leftOut { links } } }', 'limit must be from 1 to 5000, it is 5001'],
  [
    '{ neighbourhood(ids: ["cty:SG"], depth: 0, limit: 5) { leftOut { links } } }',
    'depth must be from 1 to 3, it is 0',
  ],
  [
    '{ neighbourhood(ids: ["cty:SG"], depth: 4, limit: 5) { leftOut { links } } }',
    'depth must be from 1 to 3, it is 4',
  ],
  ['{ neighbourhood(ids: [], limit: 5) { leftOut { links } } }', 'the number of ids must be from 1 to 100, it is 0'],
  [
    `{ neighbourhood(ids: ${ids(101)}, limit: 5) { leftOut { links } } }`,
    'the number of ids must be from 1 to 100, it is 101',
  ],
  ['{ paths(from: "cty:IL", to: "reg:js", k: 0) { length } }', 'k must be from 1 to 50, it is 0'],
  ['{ paths(from: "cty:IL", to: "reg:js", k: 51) { length } }', 'k must be from 1 to 50, it is 51'],
  ['{ paths(from: "cty:IL", to: "reg:js", maxLength: 0) { length } }', 'maxLength must be from 1 to 6, it is 0'],
  ['{ paths(from: "cty:IL", to: "reg:js", maxLength: 7) { length } }', 'maxLength must be from 1 to 6, it is 7'],
  ['{ whyNoPath(from: "cty:IL", to: "reg:js", maxLength: 0) { hasPath } }', 'maxLength must be from 1 to 6, it is 0'],
  ['{ whyNoPath(from: "cty:IL", to: "reg:js", maxLength: 7) { hasPath } }', 'maxLength must be from 1 to 6, it is 7'],
  ['{ whyNoPath(from: "cty:IL", to: "cty:IL") { hasPath } }', 'from and to must be two entities'],
  ['{ neighbourCounts(ids: []) { id } }', 'the number of ids must be from 1 to 5000, it is 0'],
  ['{ growth(id: "cty:SG", among: [], first: 0) { totalCount } }', 'first must be from 1 to 5000, it is 0'],
  ['{ growth(id: "cty:SG", among: [], first: 5001) { totalCount } }', 'first must be from 1 to 5000, it is 5001'],
  [`{ search(text: "${'a'.repeat(101)}", first: 5) { totalCount } }`, 'text may have 100 characters, it has 101'],
])('%s is a mistake of the caller', async (query, sentence) => {
  const { errors, extensions } = await api.ask(query);
  expect(errors?.map(({ message }) => message)).toEqual([sentence]);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(extensions).toHaveProperty('cost');
  expect(api.logged).toEqual([]);
});

it.each([
  ['a number that is none', { first: 'many' }, 'Int cannot represent non-integer value: "many"'],
  ['a number that is not whole', { first: 1.5 }, 'Int cannot represent non-integer value: 1.5'],
  ['no number at all', {}, 'Variable "$first" of required type "Int!" was not provided.'],
])('a variable with %s is a mistake of the caller', async (_, variables, sentence) => {
  const { errors } = await api.ask('query ($first: Int!) { entities(first: $first) { totalCount } }', variables);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.message).toContain(sentence);
  expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  expect(api.logged).toEqual([]);
});

it.each([
  [
    '{ entities(first: 5) { nodes { nope } } }',
    'GRAPHQL_VALIDATION_FAILED',
    'Cannot query field "nope" on type "Entity"',
  ],
  ['{ entities(first: 5) { ', 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.'],
  ['{ entities { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', 'argument "first" of type "Int!" is required'],
  [
    '{ a: node(id: "x") { id } } fragment F on Entity { id }',
    'GRAPHQL_VALIDATION_FAILED',
    'Fragment "F" is never used.',
  ],
])('%s is refused before anything is asked: %s', async (query, code, sentence) => {
  const { errors } = await api.ask(query);
  expect(errors?.[0]?.message).toContain(sentence);
  expect(errors?.[0]?.extensions['code']).toBe(code);
  expect(api.statements).toEqual([]);
  expect(api.logged).toEqual([]);
});
