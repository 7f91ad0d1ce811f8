import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestHandler } from 'express';
import { limits, requestExceeded } from './limits.ts';
import { RequestRefusal } from './refused.ts';

const [json, graphqlJson] = ['application/json', 'application/graphql-response+json'] as const;

/** A request must arrive whole in so many milliseconds; who sends it drop by drop is told so and cut off. */
export const arrivesIn =
  (milliseconds: number): RequestHandler =>
  (request, response, next) => {
    const late = setTimeout(() => {
      response.set('connection', 'close').once('finish', () => request.destroy());
      const sentence = `The request took longer than ${milliseconds / 1_000} s to arrive.`;
      next(requestExceeded(408, sentence, 'milliseconds', milliseconds));
    }, milliseconds);
    for (const end of ['end', 'close']) request.once(end, () => clearTimeout(late));
    next();
  };

/** Browsers say from where a page asks; scripts say nothing. */
const isFromOtherSite = (site: string | undefined) => !['same-origin', 'none', undefined].includes(site);

/** What the specification of GraphQL over HTTP allows and Apollo refuses or does not look at. */
export const overHttp: RequestHandler = (request, response, next) => {
  response.set('cache-control', 'no-store');
  const body: unknown = request.body;
  if (!['GET', 'POST'].includes(request.method)) {
    response.set('allow', 'GET, POST');
    return next(new RequestRefusal(405, 'Questions are asked by GET or POST.', { code: 'BAD_REQUEST' }));
  }
  if (Array.isArray(body)) {
    const sentence = `A request asks one question, not ${body.length}: send them one after another, or as fields of one.`;
    return next(requestExceeded(400, sentence, 'batch', limits.batch, body.length));
  }
  if (request.method === 'GET') {
    if (isFromOtherSite(request.get('sec-fetch-site')))
      return next(new RequestRefusal(403, 'Only the page of this server and scripts may ask.', { code: 'FORBIDDEN' }));
    // Apollo takes every GET for one that another site has made; those are refused above, and a GET changes nothing.
    request.headers['apollo-require-preflight'] = 'true';
  }
  const chosen = request.accepts([json, graphqlJson]);
  if (chosen) request.headers.accept = chosen;
  next();
};

/**
 * In `application/json`, which everybody takes, a question that cannot be answered is answered with 200, for a gateway may
 * write that type as well; what is in it tells. Only what is no question at all has another status.
 */
export const overHttpPlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      const { body, http } = response;
      if (body.kind !== 'single' || http.status !== 400 || request.http?.headers.get('accept') !== json) return;
      const { errors = [] } = body.singleResult;
      if (errors.every(({ extensions }) => extensions?.['code'] !== 'BAD_REQUEST')) http.status = 200;
    },
  }),
};
