import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { createAnalyst } from '../../server/analysis/analyst.ts';
import { createApi } from '../../server/api.ts';
import { createApp } from '../../server/app.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { importsInto } from './imports.ts';

/** The product's HTTP side over a graph, without a page, for the tests of the file that calls it. */
export const listen = (graph: () => Graph) => {
  const logged: unknown[] = [];
  const log = (error: unknown) => void logged.push(error);
  const api = createApi({ log });
  const analyst = createAnalyst({ log });
  const server = createServer();
  beforeAll(async () => {
    await api.start();
    const imports = importsInto(graph(), { log });
    server.on(
      'request',
      createApp({ api, graph: graph(), analyst, imports, isReady: async () => true, client: 'none', log }),
    );
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  afterAll(async () => {
    server.close();
    await api.stop();
    await analyst.close();
  });
  const get = (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers, ...init });
  return { get, logged };
};
