import type { ErrorRequestHandler } from 'express';
import { STATUS_CODES } from 'node:http';
import { limits, requestExceeded } from './access/limits.ts';
import { RequestRefusal } from './access/refused.ts';
import { WithoutError } from './access/without.ts';
import { graphSentence, type Log } from './errors.ts';
import { GraphError } from './graph/errors.ts';

/** What Express and its parser of bodies refuse. */
interface HttpError extends Error {
  status?: number;
  length?: number;
  limit?: number;
}

const refusalOf = (error: HttpError): RequestRefusal => {
  const fault = graphSentence(error);
  if (fault && error instanceof GraphError) return new RequestRefusal(503, fault, { code: `GRAPH_${error.code}` });
  const { status = 500, length, limit = limits.bytes } = error;
  if (status === 413)
    return requestExceeded(413, `The body of the request may have ${limit} bytes.`, 'bytes', limit, length);
  const told = error instanceof WithoutError ? error.message : status === 400 && 'The body of the request is not JSON.';
  const code = status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
  return new RequestRefusal(status, told || (STATUS_CODES[status] ?? 'Error'), { code });
};

/**
 * What is wrong with a request, in the form of an answer where one was asked for; Express would show a stack trace. What is
 * our fault is told to the log as well; a fault of the graph was told there when it came up.
 */
export const refuse =
  (log: Log): ErrorRequestHandler =>
  (error: HttpError, request, response, next) => {
    const { status, message, extensions } = error instanceof RequestRefusal ? error : refusalOf(error);
    if (status >= 500 && !graphSentence(error)) log(error, request.get('x-request-id'));
    if (response.headersSent) return response.writableEnded ? undefined : next(error);
    const { code, retryAfter } = extensions;
    if (code === 'UNAUTHENTICATED') response.set('www-authenticate', 'Bearer');
    if (retryAfter !== undefined) response.set('retry-after', String(retryAfter));
    response.status(status).set('cache-control', 'no-store').removeHeader('Content-Encoding');
    const inJson =
      /^\/(graphql|upload|session)/.test(request.originalUrl) || request.accepts(['text', 'json']) === 'json';
    if (!inJson) return void response.type('text/plain').send(message);
    response.json({ errors: [{ message, extensions }] });
  };
