import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { createAnalyst } from '../../server/analysis/analyst.ts';
import { createApi } from '../../server/api.ts';
import { createApp } from '../../server/app.ts';
import type { Graph } from '../../server/graph/graph.ts';
import type { Logs } from '../../server/observe/logs.ts';
import { createObservation } from '../../server/observe/observe.ts';
import { aloneAccess } from './alone.ts';
import { importsInto } from './imports.ts';

/** The product's HTTP side over a graph, watched as main.ts has it watched; what it logs is kept. */
export const watched = (graph: Graph, settings: { maxInFlight?: number; metricsToken?: string } = {}) => {
  const told: { what: string; about: unknown[] }[] = [];
  const keep =
    (what: string) =>
    (...about: unknown[]) =>
      void told.push({ what, about });
  const logs: Logs = {
    say: keep('say'),
    warn: keep('warn'),
    fault: (error, request) => {
      told.push({ what: 'fault', about: [error, request] });
      return request;
    },
    end: keep('end'),
    answered: (seen, ...rest) => void told.push({ what: 'answered', about: [{ ...seen }, ...rest] }),
    flush: () => {},
  };
  const server = createServer();
  const analyst = createAnalyst({ log: keep('analyst') });
  let close = async () => {};
  beforeAll(async () => {
    const config = { maxInFlight: 256, ...settings };
    const loadOfGraph = () => ({ running: 1, waiting: 0 });
    const observation = await createObservation({ config, logs, loadOfGraph, isPrepared: () => true });
    const { log, plugin } = observation;
    const api = createApi({ log, watch: plugin });
    await api.start();
    const imports = importsInto(graph);
    const app = createApp({
      api,
      graph,
      analyst,
      imports,
      isReady: async () => true,
      access: aloneAccess(),
      client: 'none',
      log,
    });
    server.on('request', observation.around(app));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    close = async () => {
      await api.stop();
      await observation.close();
    };
  });
  afterAll(async () => {
    server.close();
    server.closeAllConnections();
    await close();
    await analyst.close();
  });
  const port = () => (server.address() as AddressInfo).port;
  const get = (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${port()}${path}`, { headers, ...init });
  const ask = (query: string, headers: Record<string, string> = {}) =>
    get(
      '/graphql',
      { 'content-type': 'application/json', ...headers },
      { method: 'POST', body: JSON.stringify({ query }) },
    );
  return { told, get, ask, port };
};
