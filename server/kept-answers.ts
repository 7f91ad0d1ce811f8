import type { Request, RequestHandler, Response } from 'express';
import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';
import { personOf } from './access/access.ts';
import type { Graph } from './graph/graph.ts';
import type { Context } from './schema/context.ts';

/** A longer question is not asked in the same words again. */
const longestQuestion = 32_000;
/** One answer must not drive out all others. */
const partForOne = 1 / 8;

interface Kept {
  body: Buffer;
  type: string;
  tag: string;
}

interface KeepingOptions {
  graph: Pick<Graph, 'revision'>;
  /** Bytes of all answers that are kept, with their questions; none are where it is 0. */
  most: number;
  /** Told of every question whose answer holds until the graph changes, and whether it was known. */
  onAsked?: ((known: boolean) => void) | undefined;
}

/** What an answer depends on beside the graph: the question, what the caller may see and do, and the day. */
const keyOf = (request: Request, response: Response): string | undefined => {
  const question = request.method === 'GET' ? request.url : JSON.stringify(request.body ?? null);
  if (question.length > longestQuestion) return undefined;
  const { hidden, forbidden } = response.locals as { hidden: readonly string[]; forbidden: readonly string[] };
  const day = new Date().toISOString().slice(0, 10);
  return JSON.stringify([question, request.headers.accept, hidden, forbidden, personOf(response).role, day]);
};

const tagOf = (body: string) => `"${createHash('sha1').update(body).digest('base64url')}"`;

/** Whoever asks by GET may keep the answer, and asks whether it still holds. */
const tell = (request: Request, response: Response, tag: string) => {
  if (request.method !== 'GET') return;
  response.set({ etag: tag, 'cache-control': 'private, no-cache', vary: 'authorization, cookie, x-without-sources' });
};

/** Whether the caller has this answer already. Who wants no cache between is not sent what it holds, for this is none. */
const isHeld = ({ method, headers }: Request, tag: string) =>
  method === 'GET' && headers['if-none-match']?.split(/\s*,\s*/).includes(tag);

/**
 * Answers again what was asked before, as long as nothing in the graph has changed since. The answer is as new as the look
 * at the revision, which comes after the question: nobody reads what was true before a change that had been acknowledged.
 */
export const keepAnswers = ({ graph, most, onAsked }: KeepingOptions): RequestHandler => {
  if (most === 0) return (_request, _response, next) => next();
  const kept = new LRUCache<string, Kept>({
    maxSize: most,
    maxEntrySize: Math.ceil(most * partForOne),
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length,
  });
  let of: string | undefined;

  const keep = (request: Request, response: Response, key: string, revision: string) => {
    const send = response.send.bind(response);
    response.send = (text: unknown) => {
      const context = response.locals['context'] as Context | undefined;
      if (typeof text !== 'string' || !context?.answer.lasts) return send(text);
      onAsked?.(false);
      // Only who asks by GET is told it, and nobody else asks in the same words.
      const tag = request.method === 'GET' ? tagOf(text) : '';
      tell(request, response, tag);
      const type = String(response.getHeader('content-type'));
      if (revision === of) kept.set(key, { body: Buffer.from(text), type, tag });
      return send(text);
    };
  };

  return async (request, response, next) => {
    const key = keyOf(request, response);
    // A graph that does not answer says so to whoever works on the question.
    const revision = key === undefined ? undefined : await graph.revision().catch(() => undefined);
    response.locals['revision'] = revision;
    if (key === undefined || revision === undefined) return next();
    if (revision !== of) kept.clear();
    of = revision;
    const known = kept.get(key);
    if (!known) {
      keep(request, response, key, revision);
      return next();
    }
    onAsked?.(true);
    tell(request, response, known.tag);
    response.set('content-type', known.type);
    if (isHeld(request, known.tag)) response.status(304).end();
    else response.end(known.body);
  };
};
