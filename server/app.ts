import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Express, type Response } from 'express';
import helmet from 'helmet';
import { setMaxListeners } from 'node:events';
import { STATUS_CODES } from 'node:http';
import { limits } from './access/limits.ts';
import { sourcesWithout, WithoutError } from './access/without.ts';
import type { Analyst } from './analysis/analyst.ts';
import { exportRoutes } from './export/routes.ts';
import type { Caller, Graph } from './graph/graph.ts';
import { createContext, type Context, type Imports } from './schema/context.ts';
import { serveClient } from './serve-client.ts';
import { uploadRoute } from './upload/route.ts';

export interface AppOptions {
  api: ApolloServer<Context>;
  graph: Graph;
  analyst: Analyst;
  imports: Imports;
  /** True when schema and seeds are in place and the graph can be reached. */
  isReady: () => Promise<boolean>;
  /** Folder of the built client. */
  client: string;
  /** Told of every error that the caller is not told of. */
  log: (error: unknown) => void;
}

// Scripts come from this server alone; the component library and the editor set styles on elements, hence unsafe-inline.
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    workerSrc: ["'self'", 'blob:'],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    formAction: ["'self'"],
  },
};

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

const refusals: Readonly<Record<number, string>> = {
  400: 'The body of the request is not JSON.',
  413: `The body of the request may have ${limits.bytes} bytes.`,
};

/** What is wrong with a request, in the form of an answer where one was asked for; Express would show a stack trace. */
const refuse: ErrorRequestHandler = (error: { status?: number }, request, response, next) => {
  if (response.headersSent) return next(error);
  const status = error.status ?? 500;
  const told = error instanceof WithoutError ? error.message : refusals[status];
  const message = told ?? STATUS_CODES[status] ?? 'Error';
  response.status(status).removeHeader('Content-Encoding');
  if (!request.originalUrl.startsWith('/graphql')) return void response.type('text/plain').send(message);
  response.json({
    errors: [{ message, extensions: { code: status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR' } }],
  });
};

/** The HTTP side: API, health and page; it knows neither port nor environment. */
export const createApp = ({ api, graph, analyst, imports, isReady, client, log }: AppOptions): Express => {
  const app = express();
  const callerOf = (response: Response, milliseconds: number = limits.milliseconds) => ({
    hidden: response.locals['hidden'] as string[],
    signal: signalOf(response, milliseconds),
  });
  const contextOf = (caller: Caller) => createContext(graph, caller, analyst, imports);
  app.disable('x-powered-by');
  app.use(helmet({ contentSecurityPolicy, strictTransportSecurity: false }));
  app.get('/healthz', (_request, response) => void response.json({ alive: true }));
  app.get('/readyz', async (_request, response) => {
    const ready = await isReady().catch(() => false);
    response.status(ready ? 200 : 503).json({ ready, engine: graph.engine });
  });
  app.use(['/graphql', '/export'], ({ headers, query }, response, next) => {
    response.locals['hidden'] = sourcesWithout(headers['x-without-sources'], query['without']);
    next();
  });
  app.use(
    '/graphql',
    express.json({ limit: limits.bytes }),
    expressMiddleware(api, {
      context: async ({ res }) => contextOf(callerOf(res)),
    }),
  );
  app.post('/upload', uploadRoute(imports.uploads, log));
  app.use('/export', exportRoutes({ api, callerOf, contextOf, log }));
  serveClient(app, client);
  app.use(refuse);
  return app;
};
