import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  getNamedType,
  getVariableValues,
  GraphQLError,
  isLeafType,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValidationRule,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import type { ApolloServerPlugin } from '@apollo/server';

/** What one question may ask for; told in the answer's `extensions`. */
export const limits = {
  /** Levels of fields. */
  depth: 14,
  aliases: 30,
  /** Objects in the answer at the most, counted from `first`, `limit` and `k`. */
  cost: 100_000,
  /** Tokens of the document. */
  tokens: 4_000,
  /** Bytes of the request. */
  bytes: 2_000_000,
  milliseconds: 20_000,
} as const;

const rules = {
  depth: maxDepthRule({ n: limits.depth, ignoreIntrospection: true }),
  aliases: maxAliasesRule({ n: limits.aliases }),
} as unknown as Record<'depth' | 'aliases', ValidationRule>;

const exceeded = (message: string, limit: keyof typeof limits, value?: number) =>
  new GraphQLError(message, {
    extensions: {
      code: 'LIMIT_EXCEEDED',
      limit,
      allowed: limits[limit],
      ...(value ? { value } : {}),
      http: { status: 400 },
    },
  });

/** What a rule has against a document; these rules throw instead of reporting. */
const complaintOf = (rule: ValidationRule, schema: GraphQLSchema, document: DocumentNode): Error | undefined => {
  try {
    return validate(schema, document, [rule])[0];
  } catch (error) {
    return error as Error;
  }
};

const checkShape = (schema: GraphQLSchema, document: DocumentNode) => {
  for (const limit of ['depth', 'aliases'] as const) {
    const complaint = complaintOf(rules[limit], schema, document);
    if (complaint) throw exceeded(complaint.message.replace('Syntax Error: ', ''), limit);
  }
};

type Variables = Readonly<Record<string, unknown>>;

/** How many of a list there are where no argument says so, neither a number nor the ids: a matrix has many cells, other lists are short. */
const usualList = 5;
const longLists: Readonly<Record<string, number>> = { cells: 1_000 };

/** An object costs one, a list as many as it may hold; plain values are free. */
const estimate: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const asked = [args['first'], args['limit'], args['k']].find((value) => typeof value === 'number');
  if (asked !== undefined) return 1 + asked * childComplexity;
  if (isLeafType(getNamedType(field.type)) || !field.astNode) return 0;
  const list = field.type.toString().startsWith('[');
  const sized = ['nodes', 'edges', 'entities', 'links'].includes(field.name);
  const named = Array.isArray(args['ids']) ? args['ids'].length : undefined;
  const length = list && !sized ? (named ?? longLists[field.name] ?? usualList) : 1;
  return length * Math.max(1, childComplexity);
};

/** What a question costs; 0 where its variables do not fit their types, which it is answered with. */
const costOf = (schema: GraphQLSchema, query: DocumentNode, operation: OperationDefinitionNode, given: Variables) => {
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (errors) return 0;
  const operationName = operation.name?.value;
  return getComplexity({
    schema,
    query,
    variables: given,
    ...(operationName ? { operationName } : {}),
    estimators: [estimate],
  });
};

/** Refuses a question that is too deep or costs too much before it is answered, and tells the cost of every other. */
export const limitsPlugin: ApolloServerPlugin = {
  requestDidStart: async () => {
    let cost = 0;
    return {
      didResolveOperation: async (context) => {
        const { operation, schema, document, request } = context;
        // Without an operation of that name Apollo says so itself.
        if (!operation) return;
        if (!schema.getRootType(operation.operation)) {
          throw new GraphQLError(`This API answers no ${operation.operation}, only queries and mutations.`, {
            extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
          });
        }
        checkShape(schema, document);
        cost = costOf(schema, document, operation, request.variables ?? {});
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
