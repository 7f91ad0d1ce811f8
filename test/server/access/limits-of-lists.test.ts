import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { sizesOf } from '../../../server/access/limits-cost.ts';
import { readSdl } from '../../../server/schema/sdl.ts';

const directive =
  'directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION';
const sized = (query: string) =>
  sizesOf(buildSchema(`${directive}\n${query}\ntype Page { nodes: [Thing!]! }\ntype Thing { name: String }`));

it('every list of objects in the schema says how long it is', () => {
  expect(sizesOf(buildSchema(readSdl())).size).toBeGreaterThan(60);
});

it.each([
  ['a list that says nothing', 'type Query { things: [Thing!]! }', 'Query.things'],
  ['a page that does not size its list', 'type Query { page(first: Int!): Page }', 'Page.nodes'],
  [
    'a second page that does not',
    'type Query { a(n: Int!): Page @listSize(slicingArguments: ["n"], sizedFields: ["nodes"]) b: Page }',
    'Page.nodes',
  ],
])('the server does not start with %s', (_, query, name) => {
  expect(() => sized(query)).toThrow(`${name} needs @listSize`);
});

it('a list of plain values needs none: they are part of their object', () => {
  const page = 'page(n: Int!): Page @listSize(slicingArguments: ["n"], sizedFields: ["nodes"])';
  expect(() => sized(`type Query { ${page} names: [String!]! }`)).not.toThrow();
});
