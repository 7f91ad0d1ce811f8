import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { GraphError } from './graph/errors.ts';

/** Told of what the caller is not told of, and in which request it came up; answers what that is called in the log. */
export type Log = (error: unknown, request?: string) => unknown;

/** What the caller is told instead. */
export const maskedSentence = (loggedAs: unknown): string =>
  `Something went wrong on our side; it was logged${typeof loggedAs === 'string' ? ` as ${loggedAs}` : ''}.`;

/** A mistake of the caller: a sentence that helps, the code BAD_USER_INPUT, and what it is about. */
export const callerMistake = (message: string, about: Record<string, unknown>): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...about } });

const sentences: Partial<Record<GraphError['code'], string>> = {
  UNAVAILABLE: 'The graph cannot be reached at the moment; try again soon.',
  BUSY: 'The graph has too much to do at the moment; try again soon.',
  TIMED_OUT: 'The question took longer than it may; ask for less at once.',
  TOO_LARGE: 'The change is too large for the memory of the database; nothing was changed.',
  DISK_FULL: 'The disk of the graph is full; nothing was changed. Reading goes on.',
  CANCELLED: 'The question was cancelled.',
};

/** What the caller is told of a fault of the graph; undefined where that is masked. */
export const graphSentence = (error: unknown): string | undefined =>
  error instanceof GraphError ? sentences[error.code] : undefined;

/**
 * What the caller is told: mistakes of the caller and faults of the graph with their code, everything else masked.
 * `log` is told of what is masked, once.
 */
export const formatError =
  (log: Log) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (original instanceof GraphError) {
      const message = sentences[original.code];
      if (message) return { ...formatted, message, extensions: { code: `GRAPH_${original.code}` } };
    } else if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') {
      return formatted;
    }
    const loggedAs = log(original);
    const { locations, path } = formatted;
    return {
      message: maskedSentence(loggedAs),
      ...(locations ? { locations } : {}),
      ...(path ? { path } : {}),
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
