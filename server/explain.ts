import { ConfigError } from './config.ts';
import { RefusedError } from './exchange/dataset/dataset.ts';
import { GraphError } from './graph/errors.ts';
import { StatementError } from './graph/header.ts';

const portTaken = (error: unknown) => {
  const { code, port } = error as { code?: string; port?: number };
  return code === 'EADDRINUSE' ? `Port ${port} is taken: stop what listens there, or set PORT to another.` : undefined;
};

/** Why the process cannot go on: a sentence where the person can mend it, the whole error where we must. */
export const explain = (error: unknown): string => {
  const known = [ConfigError, RefusedError, StatementError, GraphError].some((kind) => error instanceof kind);
  if (known && !(error instanceof GraphError && error.code === 'INTERNAL')) {
    const { message } = error as Error;
    return `Cannot start: ${message}${message.includes('\n') ? '' : '.'}`;
  }
  const trace =
    error instanceof Error ? `${error.stack}${error.cause ? `\ncaused by ${String(error.cause)}` : ''}` : String(error);
  return portTaken(error) ?? `Cannot start: ${trace}`;
};
