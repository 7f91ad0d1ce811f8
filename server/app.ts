import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type Response } from 'express';
import { setMaxListeners } from 'node:events';
import { personOf, type Access } from './access/access.ts';
import { securityHeaders } from './access/headers.ts';
import { limits } from './access/limits.ts';
import { arrivesIn, overHttp } from './access/over-http.ts';
import type { Person } from './access/person.ts';
import { perCaller } from './access/rate.ts';
import { hiddenFrom } from './access/marks.ts';
import { openShare } from './access/share.ts';
import { sourcesWithout } from './access/without.ts';
import type { Analyst } from './analysis/analyst.ts';
import { builtIn, serveBaseMap, type ServedBase } from './base-map/base-map.ts';
import { exportRoutes } from './export/routes.ts';
import type { Caller, Graph } from './graph/graph.ts';
import type { Log } from './errors.ts';
import { keepAnswers } from './kept-answers.ts';
import { refuse } from './refuse.ts';
import { createContext, type Context, type Imports } from './schema/context.ts';
import { keepRows } from './schema/kept-rows.ts';
import { askTogether } from './schema/together.ts';
import { serveClient } from './serve-client.ts';
import { uploadRoute } from './upload/route.ts';

export interface AppOptions {
  api: ApolloServer<Context>;
  graph: Graph;
  analyst: Analyst;
  imports: Imports;
  /** True when schema and seeds are in place and the graph can be reached. */
  isReady: () => Promise<boolean>;
  access: Access;
  /** Folder of the built client. */
  client: string;
  /** What the map stands on; what comes with the page when nothing is said. */
  baseMap?: ServedBase;
  /** Told of every error that the caller is not told of. */
  log: Log;
  /** Proxies that may say for whom they ask: how many, or which; none when nothing is said. */
  trustProxy?: number | readonly string[];
  /** How many requests a caller may send in a minute. */
  requests?: number;
  /** Bytes of answers that are kept to be given again. */
  keptBytes?: number;
  /** Told of each question whether its answer was known. */
  onAnswer?: (known: boolean) => void;
}

/** Aborted when the caller goes away before the answer, or when the time for the whole question is over. */
const signalOf = (response: Response, milliseconds: number) => {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  const signal = AbortSignal.any([gone.signal, AbortSignal.timeout(milliseconds)]);
  // Each statement of a question listens to it, as many as the question needs.
  setMaxListeners(0, signal);
  return signal;
};

/** The HTTP side: API, health and page; it knows neither port nor environment. */
export const createApp = (options: AppOptions): Express => {
  const { api, graph, analyst, imports, isReady, access, client, log, requests = limits.requests } = options;
  const app = express();
  const callerOf = (response: Response, milliseconds: number = limits.milliseconds) => ({
    hidden: response.locals['hidden'] as string[],
    forbidden: response.locals['forbidden'] as string[],
    revision: response.locals['revision'] as string | undefined,
    signal: signalOf(response, milliseconds),
    person: personOf(response),
  });
  const together = askTogether(graph);
  const keep = keepRows(options.keptBytes ?? 0);
  const askFor = (caller: Caller) => keep(together(caller), caller);
  const contextOf = ({ person, ...caller }: Caller & { person?: Person }) =>
    createContext(graph, caller, analyst, imports, person, askFor);
  app.disable('x-powered-by');
  // Those who may keep an answer give it a tag of its own.
  app.set('etag', false);
  app.set('trust proxy', options.trustProxy ?? false);
  app.use(...securityHeaders);
  app.get('/healthz', (_request, response) => void response.json({ alive: true }));
  app.get('/readyz', async (_request, response) => {
    const ready = await isReady().catch(() => false);
    response.status(ready ? 200 : 503).json({ ready, engine: graph.engine });
  });
  app.use(['/graphql', '/export', '/upload', '/session', '/share'], access.guard);
  app.use('/session', access.routes);
  app.use(['/graphql', '/export', '/upload'], access.identify);
  app.use(['/graphql', '/export', '/upload'], perCaller(requests));
  app.use('/upload', access.needs('ANALYST'), access.note('upload'));
  app.use('/export', access.note('export'));
  app.use(['/graphql', '/export'], async ({ headers, query }, response, next) => {
    const without = sourcesWithout(headers['x-without-sources'], query['without']);
    const forbidden = await hiddenFrom(graph, personOf(response));
    Object.assign(response.locals, { hidden: [...without, ...forbidden], forbidden });
    next();
  });
  app.use(
    '/graphql',
    arrivesIn(limits.milliseconds),
    express.json({ limit: limits.bytes }),
    overHttp,
    keepAnswers({ graph, most: options.keptBytes ?? 0, onAsked: options.onAnswer }),
    expressMiddleware(api, {
      context: async ({ res }) => (res.locals['context'] = contextOf(callerOf(res))),
    }),
  );
  app.post('/upload', uploadRoute(imports.uploads, log));
  app.use('/export', exportRoutes({ api, callerOf, contextOf, log }));
  app.use('/share', perCaller(limits.sharesAMinute), openShare(graph));
  serveBaseMap(app, options.baseMap ?? builtIn);
  serveClient(app, client);
  app.use(refuse(log));
  return app;
};
