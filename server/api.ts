import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Server } from 'node:http';
import type { Audit } from './access/audit.ts';
import { auditPlugin } from './access/audit-plugin.ts';
import { limits } from './access/limits.ts';
import { limitsPlugin } from './access/limits-plugin.ts';
import { needsPlugin } from './access/needs.ts';
import { overHttpPlugin } from './access/over-http.ts';
import { formatError, type Log } from './errors.ts';
import type { Context } from './schema/context.ts';
import { lastingPlugin } from './schema/lasting.ts';
import { resolvers } from './schema/resolvers.ts';
import { readSdl } from './schema/sdl.ts';
import { stringifyInSlices } from './stringify.ts';

export interface ApiOptions {
  /** Told of every error that the caller is not told of. */
  log: Log;
  /** The HTTP server whose running requests are waited for when the API stops. */
  httpServer?: Server;
  /** Watches questions without having a say. */
  watch?: ApolloServerPlugin;
  /** Where is written down what people change. */
  audit?: Audit;
}

/** The GraphQL API, apart from how it is reached. */
export const createApi = ({ log, httpServer, watch, audit }: ApiOptions): ApolloServer<Context> =>
  new ApolloServer<Context>({
    typeDefs: readSdl(),
    resolvers,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: formatError(log),
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: limits.mistakes },
    maxRecursiveSelections: limits.selections,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    stringifyResult: stringifyInSlices,
    plugins: [
      ...(watch ? [watch] : []),
      limitsPlugin(),
      needsPlugin,
      overHttpPlugin,
      lastingPlugin,
      ...(audit ? [auditPlugin(audit)] : []),
      ApolloServerPluginLandingPageDisabled(),
      // It would look at every field of a large table, and no answer says how long it may be kept.
      ApolloServerPluginCacheControlDisabled(),
      ...(httpServer ? [ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 8_000 })] : []),
    ],
  });
