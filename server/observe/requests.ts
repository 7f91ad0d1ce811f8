import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { Logs } from './logs.ts';
import type { Metrics } from './metrics.ts';
import { mayReadMetrics } from './may-read-metrics.ts';
import { routeOf, type Route, type SeenRequests } from './seen.ts';
import type { Shedding } from './shedding.ts';
import type { Traces } from './traces.ts';

/** What takes long and can be asked again; the page's own files and whoever looks after the process are always answered. */
const sheddable: readonly Route[] = ['graphql', 'export'];
/** Asked every few seconds by programs. */
const unlogged: readonly Route[] = ['healthz', 'readyz', 'metrics'];
/** As others call it when the caller did not wait for the answer. */
const callerGone = 499;

const tooMuch = JSON.stringify({
  errors: [
    {
      message: 'The server has too much to do at the moment; try again in a second.',
      extensions: { code: 'OVERLOADED' },
    },
  ],
});

const sendAway = (response: ServerResponse) =>
  response
    .writeHead(503, {
      'content-type': 'application/json; charset=utf-8',
      'retry-after': '1',
      'cache-control': 'no-store',
    })
    .end(tooMuch);

interface Watching {
  /** Answers what is let through. */
  handler: RequestListener;
  seen: SeenRequests;
  logs: Logs;
  metrics: Metrics;
  metricsToken: string | undefined;
  shedding: Shedding;
  traces: Traces | undefined;
}

/** Everything that is the same for each request, whoever answers it: its id, log line, figures and trace, and whether there is time for it. */
export const watchRequests = ({
  handler,
  seen,
  logs,
  metrics,
  metricsToken,
  shedding,
  traces,
}: Watching): RequestListener => {
  const tellMetrics = async (request: IncomingMessage, response: ServerResponse) => {
    response.setHeader('cache-control', 'no-store');
    const refusal = mayReadMetrics(request, metricsToken);
    if (refusal) return void response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end(refusal);
    response.writeHead(200, { 'content-type': metrics.contentType }).end(await metrics.text());
  };
  return (request, response) => {
    const route = routeOf(request.url ?? '/');
    const counts = sheddable.includes(route);
    if (counts && !shedding.enter()) {
      metrics.shed(route);
      return sendAway(response);
    }
    const one = seen.begin(request, route);
    const begin = performance.now();
    metrics.begun(route);
    response.setHeader('x-request-id', one.id);
    response.once('close', () => {
      if (counts) shedding.leave();
      seen.end(one);
      const status = response.writableFinished ? response.statusCode : callerGone;
      const took = performance.now() - begin;
      metrics.answered(route, status, took);
      traces?.answered(one, status);
      if (!unlogged.includes(route)) logs.answered(one, status, took);
    });
    if (route === 'metrics') return void tellMetrics(request, response);
    if (traces) traces.within(one, request, () => handler(request, response));
    else handler(request, response);
  };
};
