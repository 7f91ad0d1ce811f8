import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { createAnalyst } from '../../server/analysis/analyst.ts';
import { createApi } from '../../server/api.ts';
import { createApp, type AppOptions } from '../../server/app.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { createAccess } from '../../server/access/access.ts';
import { createAudit } from '../../server/access/audit.ts';
import type { AccessOptions } from '../../server/access/options.ts';
import { aloneAccess } from './alone.ts';
import { importsInto } from './imports.ts';

/**
 * The product's HTTP side over a graph, without a page, for the tests of the file that calls it; for whoever is alone,
 * or as `letIn` says for the address where it listens.
 */
export const listen = (
  graph: () => Graph,
  letIn?: (url: string) => Partial<AccessOptions>,
  options: Partial<AppOptions> = {},
) => {
  const logged: unknown[] = [];
  const log = (error: unknown) => void logged.push(error);
  const audit = createAudit({ transact: (work, long) => graph().transact(work, long) }, log);
  const api = createApi({ log, audit });
  const analyst = createAnalyst({ log });
  const server = createServer();
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const accessOf = (given: Partial<AccessOptions>) =>
    createAccess({ graph: graph(), audit, exposed: true, anyoneReads: false, log, ...given });
  beforeAll(async () => {
    await api.start();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const imports = importsInto(graph(), { log });
    const access = letIn ? accessOf(letIn(url())) : aloneAccess();
    const ready = { isReady: async () => true, client: 'none', keptBytes: 1_000_000 };
    // What stands for a graph in a test may say something else each time, so it is at another revision each time.
    const given = graph();
    const asked: Graph = 'revision' in given ? given : { ...(given as Graph), revision: async () => randomUUID() };
    server.on('request', createApp({ api, graph: asked, analyst, imports, access, log, ...ready, ...options }));
  });
  afterAll(async () => {
    server.close();
    await api.stop();
    await audit.close();
    await analyst.close();
  });
  const get = (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) =>
    fetch(`${url()}${path}`, { headers, ...init });
  return { get, logged, url };
};
