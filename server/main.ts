import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { exposed, readAccessSettings } from './access-settings.ts';
import { createAccess } from './access/access.ts';
import { localAccounts } from './access/accounts.ts';
import { createAudit } from './access/audit.ts';
import { isLoopback } from './access/loopback.ts';
import { createOidc } from './access/oidc.ts';
import { createAnalyst } from './analysis/analyst.ts';
import { createApi } from './api.ts';
import { createApp } from './app.ts';
import { readBaseMap } from './base-map/base-map.ts';
import { buildClient, builtClient } from './build-client.ts';
import { readConfig, type Config } from './config.ts';
import { createImportJobs } from './exchange/import/jobs.ts';
import { explain } from './explain.ts';
import { isCurrent } from './graph/schema-version.ts';
import { createLogs, logFormat } from './observe/logs.ts';
import { createObservation, type Observation } from './observe/observe.ts';
import { auditJournal, openGraph, whereGraphIs } from './open-graph.ts';
import { prepareGraph } from './prepare.ts';
import { createReadiness, oncePrepared } from './readiness.ts';
import { readAhead } from './schema/snapshot.ts';
import { stopOnSignals } from './shutdown.ts';
import { createUploads } from './upload/store.ts';

const unreadMs = 100;
/** A long file over a slow line; Node would end every request after five minutes. */
const longestUploadMs = 3_600_000;

const logs = createLogs(logFormat(process.env['LOG'], process.stderr.isTTY));
const { say } = logs;
process.on('exit', logs.flush);

const fail = (error: unknown) => {
  logs.end(explain(error));
  process.exit(1);
};

/** Beside the graph, which no other process opens; what several servers have in common is no place for files of one. */
const uploadsIn = ({ neo4j, dataDir }: Config): string =>
  neo4j ? mkdtempSync(join(tmpdir(), 'atlas-uploads-')) : join(dataDir, 'uploads');

const start = async () => {
  const config = readConfig(process.env);
  const { provider, publicUrl, anyoneReads } = readAccessSettings(process.env);
  const isExposed = !isLoopback(config.host);
  if (config.page) await buildClient(say);
  const observation: Observation = await createObservation({
    config,
    logs,
    loadOfGraph: () => graph.load(),
    isPrepared: () => readiness.isPrepared(),
  });
  const { log } = observation;
  const graph = openGraph(config, observation);
  const prepare = async () => {
    if (isExposed && !provider && (await localAccounts(graph)) === 0) throw exposed(config.host);
    await prepareGraph(graph);
  };
  const readiness = createReadiness(prepare, { log: say, onFinal: fail });
  const server = createServer({ requestTimeout: longestUploadMs });
  const analyst = createAnalyst({ log, onAsked: observation.onAsked });
  const prepared = oncePrepared(graph, readiness.isPrepared);
  const mostBytes = config.uploadMaxMb * 1_000_000;
  const imports = { uploads: createUploads(uploadsIn(config), mostBytes), jobs: createImportJobs(prepared, log) };
  const audit = createAudit(prepared, log, auditJournal(config));
  const access = createAccess({
    graph: prepared,
    audit,
    exposed: isExposed,
    anyoneReads,
    ...(publicUrl && { publicUrl }),
    ...(provider && publicUrl && { oidc: createOidc(provider, publicUrl) }),
    log,
  });
  const api = createApi({ log, httpServer: server, watch: observation.plugin, audit });
  const stop = async () => {
    readiness.stop();
    // A question that was sent before the signal may not have been read yet, and would count as an idle connection.
    await setTimeout(unreadMs);
    await setImmediate();
    await api.stop();
    await imports.jobs.close();
    imports.uploads.close();
    await audit.close();
    await analyst.close();
    await graph.close();
    await observation.close();
  };
  stopOnSignals(stop, process, log);
  await api.start();
  const app = createApp({
    api,
    graph: prepared,
    analyst,
    imports,
    access,
    isReady: async () => readiness.isPrepared() && (await isCurrent(graph)),
    client: builtClient,
    baseMap: readBaseMap(config, say),
    log,
    requests: config.requestsPerMinute,
    keptBytes: config.answersMb * 1_000_000,
    onAnswer: observation.onAnswer,
    ...(config.trustProxy === undefined ? {} : { trustProxy: config.trustProxy }),
  });
  server.on('request', observation.around(app));
  server.listen(config.port, config.host);
  await once(server, 'listening');
  await readiness.begin();
  const { port } = server.address() as AddressInfo;
  // Where one looks for it, whatever becomes of the log.
  console.log(`Science Cooperation Atlas: http://${config.host}:${port} on ${whereGraphIs(config)}`);
  // What fails here is told to whoever asks.
  if (readiness.isPrepared()) await readAhead(graph, analyst).catch(() => undefined);
};

start().catch(fail);
