import pino from 'pino';
import { GraphQLError } from 'graphql';
import { GraphError } from '../graph/errors.ts';
import type { Seen } from './seen.ts';

/** Lines of JSON for programs, or sentences for one person at a terminal. */
export type LogFormat = 'json' | 'plain';

/** What is told of the product while it runs; never what somebody asked, sent or is. */
export interface Logs {
  /** A sentence for whoever runs the product. */
  say: (sentence: string) => void;
  /** A sentence about what is wrong, and does not stop the product. */
  warn: (sentence: string) => void;
  /** A fault of ours or of what we stand on; told is the request in which it came up. */
  fault: (error: unknown, request?: string) => string | undefined;
  /** Why the process ends. */
  end: (sentence: string) => void;
  /** A request that was answered. */
  answered: (seen: Seen, status: number, milliseconds: number) => void;
  /** Writes what is not written yet. */
  flush: () => void;
}

/** Sentences where a person watches, unless LOG says otherwise. */
export const logFormat = (said: string | undefined, atTerminal: boolean): LogFormat =>
  said === 'json' || said === 'plain' ? said : atTerminal ? 'plain' : 'json';

/** What engine and executor say may quote what somebody asked for. */
const unquoted = (text: string) => text.replace(/"[^"]*"|'[^']*'|`[^`]*`/g, '"…"');

const framesOf = (stack: string | undefined) => /^\s+at [^]*/m.exec(stack ?? '')?.[0] ?? '';

/** An error as lines: what it says, where, and why. Nothing else of it: libraries hang whole requests on theirs. */
export const describe = (error: unknown, quoted = true): string => {
  if (!(error instanceof Error)) return quoted ? String(error) : unquoted(String(error));
  const told = quoted && !(error instanceof GraphQLError) ? error.message : unquoted(error.message);
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  const lines = [`${error.name}${code}: ${told}`, framesOf(error.stack)];
  if (error.cause !== undefined)
    lines.push(`caused by ${describe(error.cause, quoted && !(error instanceof GraphError))}`);
  return lines.filter((line) => line !== '').join('\n');
};

const plainLogs = (): Logs => ({
  say: (sentence) => console.log(sentence),
  warn: (sentence) => console.error(sentence),
  fault: (error, request) => {
    console.error(request ? `${request}: ${describe(error)}` : describe(error));
    return request;
  },
  end: (sentence) => console.error(sentence),
  answered: () => {},
  flush: () => {},
});

/** Lines beyond this many bytes are given up while nobody reads them; memory is not. */
const mostUnread = 4_000_000;

const jsonLogs = (): Logs => {
  const stream = pino.destination({ fd: 2, sync: false, maxLength: mostUnread });
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'message' }, stream);
  return {
    say: (sentence) => log.info(sentence),
    warn: (sentence) => log.warn(sentence),
    fault: (error, request) => {
      log.error({ ...(request ? { request } : {}), error: describe(error) }, 'Something went wrong.');
      return request;
    },
    end: (sentence) => log.fatal(sentence),
    answered: ({ id, route, operation }, status, milliseconds) =>
      log.info({ request: id, route, operation, status, milliseconds: Math.round(milliseconds) }, 'answered'),
    flush: () => stream.flushSync(),
  };
};

export const createLogs = (format: LogFormat): Logs => (format === 'json' ? jsonLogs() : plainLogs());
