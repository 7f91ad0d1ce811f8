import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { createAnalyst } from './analysis/analyst.ts';
import { createApi } from './api.ts';
import { createApp } from './app.ts';
import { buildClient, builtClient } from './build-client.ts';
import { readConfig } from './config.ts';
import { explain } from './explain.ts';
import { isCurrent } from './graph/schema-version.ts';
import { openGraph, whereGraphIs } from './open-graph.ts';
import { prepareGraph } from './prepare.ts';
import { createReadiness, oncePrepared } from './readiness.ts';
import { readAhead } from './schema/snapshot.ts';
import { stopOnSignals } from './shutdown.ts';

const unreadMs = 100;

const say = (sentence: string) => console.log(sentence);
const log = (error: unknown) => console.error(error);

const fail = (error: unknown) => {
  console.error(explain(error));
  process.exit(1);
};

const start = async () => {
  const config = readConfig(process.env);
  if (config.page) await buildClient(say);
  const graph = openGraph(config);
  const readiness = createReadiness(() => prepareGraph(graph), { log: say, onFinal: fail });
  const server = createServer();
  const analyst = createAnalyst({ log });
  const api = createApi({ log, httpServer: server });
  const stop = async () => {
    readiness.stop();
    // A question that was sent before the signal may not have been read yet, and would count as an idle connection.
    await setTimeout(unreadMs);
    await setImmediate();
    await api.stop();
    await analyst.close();
    await graph.close();
  };
  stopOnSignals(stop, process, log);
  await api.start();
  const app = createApp({
    api,
    graph: oncePrepared(graph, readiness.isPrepared),
    analyst,
    isReady: async () => readiness.isPrepared() && (await isCurrent(graph)),
    client: builtClient,
    log,
  });
  server.on('request', app);
  server.listen(config.port, config.host);
  await once(server, 'listening');
  await readiness.begin();
  const { port } = server.address() as AddressInfo;
  say(`Science Cooperation Atlas: http://${config.host}:${port} on ${whereGraphIs(config)}`);
  // What fails here is told to whoever asks.
  if (readiness.isPrepared()) await readAhead(graph, analyst).catch(() => undefined);
};

start().catch(fail);
