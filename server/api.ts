import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Server } from 'node:http';
import { limits, limitsPlugin } from './access/limits.ts';
import { formatError } from './errors.ts';
import type { Context } from './schema/context.ts';
import { resolvers } from './schema/resolvers.ts';
import { readSdl } from './schema/sdl.ts';
import { stringifyInSlices } from './stringify.ts';

export interface ApiOptions {
  /** Told of every error that the caller is not told of. */
  log: (error: unknown) => void;
  /** The HTTP server whose running requests are waited for when the API stops. */
  httpServer?: Server;
}

/** The GraphQL API, apart from how it is reached. */
export const createApi = ({ log, httpServer }: ApiOptions): ApolloServer<Context> =>
  new ApolloServer<Context>({
    typeDefs: readSdl(),
    resolvers,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: formatError(log),
    parseOptions: { maxTokens: limits.tokens },
    stopOnTerminationSignals: false,
    stringifyResult: stringifyInSlices,
    plugins: [
      limitsPlugin,
      ApolloServerPluginLandingPageDisabled(),
      // It would look at every field of a large table, and no answer says how long it may be kept.
      ApolloServerPluginCacheControlDisabled(),
      ...(httpServer ? [ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 8_000 })] : []),
    ],
  });
