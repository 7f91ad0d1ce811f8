import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { Metrics } from './metrics.ts';
import type { SeenRequests } from './seen.ts';
import type { Traces } from './traces.ts';

interface Watching {
  seen: SeenRequests;
  metrics: Metrics;
  traces: Traces | undefined;
}

/** What only the API knows of a request: the name of its question, and which faults came up in it. */
export const watchPlugin = ({ seen, metrics, traces }: Watching): ApolloServerPlugin => ({
  requestDidStart: async ({ request }) => {
    const one = seen.of(request.http?.headers.get('x-request-id'));
    return {
      didResolveOperation: async ({ operationName, operation }) => {
        if (!one) return;
        one.operation = (operationName ?? operation?.operation)?.slice(0, 64);
        traces?.asked(one);
      },
      didEncounterErrors: async ({ errors }) => {
        for (const error of errors) {
          if (one) seen.cameUp(unwrapResolverError(error), one);
          const { code, limit } = error.extensions;
          if (code === 'LIMIT_EXCEEDED') metrics.refused(String(limit));
        }
      },
    };
  },
});
