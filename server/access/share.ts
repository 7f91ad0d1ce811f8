import type { IncomingMessage, ServerResponse } from 'node:http';
import { anyone, type Graph } from '../graph/graph.ts';
import { hashOf } from './secret.ts';

const tokenIn = /^\/([A-Za-z0-9_-]{43})\.json$/;

/**
 * Answers `/<token>.json` with what was shared under it, to whoever asks. What has expired, was taken back or never was is
 * the same to the letter.
 */
export const openShare =
  (graph: Graph) =>
  async ({ url = '' }: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeader('cache-control', 'no-store').setHeader('referrer-policy', 'no-referrer');
    response.setHeader('x-robots-tag', 'noindex').setHeader('content-type', 'application/json; charset=utf-8');
    const token = tokenIn.exec(url.split('?')[0] ?? '')?.[1] ?? '';
    const asked = { id: hashOf(token), now: new Date().toISOString() };
    const [found] = await graph.reader(anyone)('share/opened', asked);
    response.statusCode = found ? 200 : 404;
    response.end(found?.snapshot ?? '{"error":"There is nothing under this link, or not any more."}');
  };
