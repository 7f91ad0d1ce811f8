import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const routes = ['graphql', 'export', 'upload', 'session', 'healthz', 'readyz', 'metrics', 'assets'] as const;

/** What a request is for: few words, whatever callers write into addresses. */
export type Route = (typeof routes)[number] | 'page';

/** A request while it is worked on. */
export interface Seen {
  /** What the caller calls it, or a name of our own. */
  readonly id: string;
  readonly route: Route;
  /** The name that its question has, once that is known. */
  operation?: string | undefined;
}

export const routeOf = (url: string): Route => {
  const first = /^\/([^/?#]*)/.exec(url)?.[1];
  return routes.find((route) => route === first) ?? 'page';
};

/** Ids as gateways write them; anything else could be a line of the log that somebody made up. */
const wellFormed = /^[\w.:-]{8,64}$/;

/** The requests that are worked on, by their ids, each its own. */
export const createSeenRequests = () => {
  const seen = new Map<string, Seen>();
  const faults = new WeakMap<object, string>();
  return {
    begin: ({ headers }: IncomingMessage, route: Route): Seen => {
      const given = headers['x-request-id'];
      const usable = typeof given === 'string' && wellFormed.test(given) && !seen.has(given);
      const id = usable ? given : randomUUID();
      // Whoever works on it reads its id there.
      headers['x-request-id'] = id;
      const one: Seen = { id, route };
      seen.set(id, one);
      return one;
    },
    of: (id: string | undefined): Seen | undefined => (id === undefined ? undefined : seen.get(id)),
    /** Notes in which request a fault came up. */
    cameUp: (fault: unknown, { id }: Seen): void => {
      if (typeof fault === 'object' && fault !== null) faults.set(fault, id);
    },
    requestOf: (fault: unknown): string | undefined =>
      typeof fault === 'object' && fault !== null ? faults.get(fault) : undefined,
    end: ({ id }: Seen): void => void seen.delete(id),
  };
};
export type SeenRequests = ReturnType<typeof createSeenRequests>;
