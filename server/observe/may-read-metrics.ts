import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { hostIn, isFromHere, isLoopback } from '../access/loopback.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Why a caller may not read the figures of the process; undefined if it may. */
export const mayReadMetrics = (request: IncomingMessage, token: string | undefined): string | undefined => {
  const { headers } = request;
  if (token !== undefined) {
    const said = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
    return timingSafeEqual(digest(said), digest(token))
      ? undefined
      : 'Send METRICS_TOKEN as "Authorization: Bearer ...".';
  }
  // A page of another site may have made its own name lead to this machine.
  const direct = isLoopback(hostIn(headers.host)) && isFromHere(request);
  return direct ? undefined : 'Set METRICS_TOKEN to read this from elsewhere.';
};
