import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationRule } from 'graphql';
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
  bytes: 200_000,
  milliseconds: 20_000,
} as const;

const refuse = (limit: string, allowed: number) => (_: unknown, error: GraphQLError) => {
  throw new GraphQLError(error.message.replace('Syntax Error: ', ''), {
    extensions: { code: 'LIMIT_EXCEEDED', limit, allowed },
  });
};

export const limitRules = [
  maxDepthRule({ n: limits.depth, ignoreIntrospection: true, onReject: [refuse('depth', limits.depth)] }),
  maxAliasesRule({ n: limits.aliases, onReject: [refuse('aliases', limits.aliases)] }),
] as unknown as ValidationRule[];

/** How many of a list there are where no argument says so. */
const usualList = 5;

/** An object costs one, a list as many as it may hold; plain values are free. */
const estimate: ComplexityEstimator = ({ args, childComplexity, field, type }) => {
  const asked = [args['first'], args['limit'], args['k']].find((value) => typeof value === 'number');
  if (asked !== undefined) return 1 + asked * childComplexity;
  if (childComplexity === 0 && !('getFields' in type && field.astNode)) return 0;
  const list = field.type.toString().startsWith('[');
  const sized = ['nodes', 'edges', 'entities', 'links'].includes(field.name);
  return (list && !sized ? usualList : 1) * Math.max(1, childComplexity);
};

/** Refuses a question that costs too much before it is answered, and tells the cost of every other. */
export const costPlugin: ApolloServerPlugin = {
  requestDidStart: async () => {
    let cost = 0;
    return {
      didResolveOperation: async ({ schema, document, request }) => {
        cost = getComplexity({
          schema,
          query: document,
          ...(request.operationName ? { operationName: request.operationName } : {}),
          variables: request.variables ?? {},
          estimators: [estimate],
        });
        if (cost <= limits.cost) return;
        throw new GraphQLError(`The question costs ${cost}, it may cost ${limits.cost}: ask for less at once.`, {
          extensions: {
            code: 'LIMIT_EXCEEDED',
            limit: 'cost',
            allowed: limits.cost,
            value: cost,
            http: { status: 400 },
          },
        });
      },
      willSendResponse: async ({ response }) => {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, cost: { value: cost, limit: limits.cost } };
      },
    };
  },
};
