import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, validate, type DocumentNode, type GraphQLSchema, type ValidationRule } from 'graphql';
import { exceeded, limits } from './limits.ts';
import { costOf, sizesOf } from './limits-cost.ts';

/** Rules that look at the form of a document, and what is said to whoever breaks one. */
const shapes = {
  depth: {
    rule: maxDepthRule({ n: limits.depth, ignoreIntrospection: true, flattenFragments: true }),
    says: (value: number) => `The question is ${value} levels deep, it may be ${limits.depth}.`,
  },
  aliases: {
    rule: maxAliasesRule({ n: limits.aliases, allowList: [] }),
    says: (value: number) => `The question has ${value} aliases, it may have ${limits.aliases}.`,
  },
} as const;

/** What a rule has found too much; these rules throw a sentence with the number instead of reporting. */
const foundBy = (rule: unknown, schema: GraphQLSchema, document: DocumentNode): number | undefined => {
  try {
    validate(schema, document, [rule as ValidationRule]);
    return undefined;
  } catch (error) {
    return Number(/found (\d+)/.exec((error as Error).message)?.[1]);
  }
};

const checkShape = (schema: GraphQLSchema, document: DocumentNode) => {
  for (const limit of ['depth', 'aliases'] as const) {
    const { rule, says } = shapes[limit];
    const value = foundBy(rule, schema, document);
    if (value !== undefined) throw exceeded(says(value), limit, value);
  }
};

/** Of a variable what a cost may depend on: texts and objects are never a size nor a condition, of a list its length is one. */
const sizeOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return [value.length];
  return typeof value === 'string' || (typeof value === 'object' && value !== null) ? typeof value : value;
};

/** What the cost of a document depends on beside it. One that is not given may have a default, and null has none. */
const sizesOfVariables = (name: string | undefined, variables: Readonly<Record<string, unknown>>) =>
  JSON.stringify([name, Object.entries(variables).map(([variable, value]) => [variable, sizeOf(value)])]);

/** So many costs of one document are remembered. */
const mostCosts = 100;

/** Limits that parser and validation keep themselves, by what they say; they know how much is allowed and not how much there was. */
const kept = [
  [/tokens\. Parsing aborted/, 'tokens', `The document has more than ${limits.tokens} tokens.`],
  [/recursively requests too many selections/, 'selections', `The question has more than ${limits.selections} fields.`],
  [
    /^Validation aborted/,
    'comparisons',
    `To see whether the fields that it repeats agree takes more than ${limits.comparisons} comparisons: ask each once.`,
  ],
  [
    /introspection depth exceeded/,
    'introspection',
    `The question goes through more than ${limits.introspection} lists of the schema within one another.`,
  ],
] as const;

const asLimit = (error: GraphQLError): GraphQLError => {
  const found = kept.find(([sentence]) => sentence.test(error.message));
  return found ? exceeded(found[2], found[1]) : error;
};

/** Refuses a question that is too deep or costs too much before it is answered, and tells the cost of every other. */
export const limitsPlugin = (): ApolloServerPlugin => {
  let sizes: ReturnType<typeof sizesOf> = new Map();
  // Apollo gives the same document again for the same text.
  const checked = new WeakMap<DocumentNode, Map<string, number>>();
  const costsOf = (schema: GraphQLSchema, document: DocumentNode) => {
    const before = checked.get(document);
    if (before) return before;
    checkShape(schema, document);
    const costs = new Map<string, number>();
    checked.set(document, costs);
    return costs;
  };
  return {
    serverWillStart: async ({ schema }) => void (sizes = sizesOf(schema)),
    requestDidStart: async () => {
      let cost = 0;
      return {
        didEncounterErrors: async ({ errors }) => {
          // Apollo answers with what is in this list after it.
          for (const [at, error] of errors.entries()) (errors as GraphQLError[])[at] = asLimit(error);
        },
        didResolveOperation: async ({ operation, schema, document, request }) => {
          // Without an operation of that name Apollo says so itself.
          if (!operation) return;
          if (!schema.getRootType(operation.operation)) {
            throw new GraphQLError(`This API answers no ${operation.operation}, only queries and mutations.`, {
              extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
            });
          }
          const costs = costsOf(schema, document);
          const variables = request.variables ?? {};
          const key = sizesOfVariables(operation.name?.value, variables);
          cost = costs.get(key) ?? costOf(schema, sizes, document, operation, variables);
          if (cost > 0 && costs.size < mostCosts) costs.set(key, cost);
          if (cost <= limits.cost) return;
          throw exceeded(`The question costs ${cost}, it may cost ${limits.cost}: ask for less at once.`, 'cost', cost);
        },
        willSendResponse: async ({ response }) => {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost: { value: cost, limit: limits.cost } };
        },
      };
    },
  };
};
