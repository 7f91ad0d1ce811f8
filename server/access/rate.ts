import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { personOf } from './access.ts';
import { requestExceeded } from './limits.ts';
import { isFromHere } from './loopback.ts';
import { isKnown } from './person.ts';

const minute = 60_000;

/** So many requests a minute from each person, or from each address of whoever has not signed in. */
export const perCaller = (requests: number): RequestHandler =>
  rateLimit({
    windowMs: minute,
    limit: requests,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // A proxy that is trusted says for whom it asks.
    skip: (request) => !request.app.get('trust proxy') && isFromHere(request),
    keyGenerator: ({ ip = '' }, response) => {
      const person = personOf(response);
      return isKnown(person) ? `person ${person.id}` : `address ${ipKeyGenerator(ip)}`;
    },
    handler: (request, _response, next) => {
      const { used } = (request as Request & { rateLimit: { used: number } }).rateLimit;
      const message = `You have asked ${used} times in a minute, ${requests} are allowed: Retry-After says when to go on.`;
      next(requestExceeded(429, message, 'requests', requests, used));
    },
    // A proxy that nobody has named is told of in README; its callers share what one may ask.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
  });
