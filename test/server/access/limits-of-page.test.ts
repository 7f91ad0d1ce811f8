import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  buildSchema,
  getNamedType,
  getVariableValues,
  isEnumType,
  isListType,
  isNonNullType,
  Lexer,
  parse,
  Source,
  TokenKind,
  typeFromAST,
  validate,
  type GraphQLInputType,
  type OperationDefinitionNode,
  type ValidationRule,
} from 'graphql';
import { expect, it } from 'vitest';
import * as operations from '../../../client/api/operations.generated.ts';
import { examples } from '../../../client/query/examples.ts';
import { queryOf } from '../../../client/takeaway/queryOf.ts';
import { limits } from '../../../server/access/limits.ts';
import { costOf, sizesOf } from '../../../server/access/limits-cost.ts';
import * as exported from '../../../server/export/operations.generated.ts';
import { readSdl } from '../../../server/schema/sdl.ts';

const schema = buildSchema(readSdl());
const sizes = sizesOf(schema);

const documents = [
  ...Object.entries({ ...operations, ...exported }).filter(([name]) => name.endsWith('Document')),
  ...examples.map(({ name, query }) => [name, query] as const),
].map(([name, text]) => ({ name, text: String(text) }));

/** As much as a page asks at once: a picture of 5,000 entities, pages of 100. */
const most = { limit: 5_000, first: 100, last: 100, k: 50 } as Readonly<Record<string, number>>;

const filled = (name: string, type: GraphQLInputType): unknown => {
  if (!isNonNullType(type)) return name in most ? most[name] : undefined;
  if (isListType(type.ofType)) return [];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.value;
  const plain: Readonly<Record<string, unknown>> = { Int: most[name] ?? 1, Float: 1, Boolean: true };
  return named.name in plain ? plain[named.name] : 'x';
};

const variablesOf = ({ variableDefinitions = [] }: OperationDefinitionNode) =>
  Object.fromEntries(
    variableDefinitions.map(({ variable, type }) => {
      const name = variable.name.value;
      return [name, filled(name, typeFromAST(schema, type as never) as GraphQLInputType)];
    }),
  );

const tokensOf = (text: string) => {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
};

/** They throw when there is more. */
const rules = [
  maxDepthRule({ n: (limits.depth * 2) / 3, flattenFragments: true }),
  maxAliasesRule({ n: limits.aliases / 2, allowList: [] }),
] as unknown as ValidationRule[];

it('takes the longest question that a picture is copied as', () => {
  const text = queryOf([Array.from({ length: 3_400 }, (_, at) => `cordis:project:${at}`)]) ?? '';
  const document = parse(text);
  const operation = document.definitions.find((one) => one.kind === 'OperationDefinition')!;
  expect(tokensOf(text)).toBeLessThan(limits.tokens);
  expect(costOf(schema, sizes, document, operation, {})).toBeLessThan(limits.cost);
});

it('knows all operations of the page', () => expect(documents.length).toBeGreaterThan(45));

it.each(documents)('the page stays far below what it may ask: $name', ({ text }) => {
  const document = parse(text);
  const operation = document.definitions.find((one) => one.kind === 'OperationDefinition')!;
  const variables = variablesOf(operation);
  expect(getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors).toBeUndefined();
  expect(costOf(schema, sizes, document, operation, variables)).toBeLessThan((limits.cost * 2) / 3);
  expect(tokensOf(text)).toBeLessThan(limits.tokens / 10);
  expect(validate(schema, document, rules)).toEqual([]);
});
