import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestListener } from 'node:http';
import type { Config } from '../config.ts';
import type { Log } from '../errors.ts';
import type { Load } from '../graph/engine.ts';
import type { OnStatement } from '../graph/graph.ts';
import { watchGraph } from './graph-faults.ts';
import type { Logs } from './logs.ts';
import { createMetrics } from './metrics.ts';
import { watchPlugin } from './plugin.ts';
import { watchRequests } from './requests.ts';
import { createSeenRequests } from './seen.ts';
import { createShedding } from './shedding.ts';
import { createTraces } from './traces.ts';

/** What watches the parts of the product while they work; none of them knows of it. */
export interface Observation {
  log: Log;
  plugin: ApolloServerPlugin;
  onStatement: OnStatement;
  onFailed: (failure: unknown) => void;
  onAsked: (known: boolean) => void;
  onAnswer: (known: boolean) => void;
  around: (handler: RequestListener) => RequestListener;
  close: () => Promise<void>;
}

interface Watched {
  config: Pick<Config, 'maxInFlight' | 'metricsToken' | 'tracesTo'>;
  logs: Logs;
  loadOfGraph: () => Load;
  /** False while the graph is still tried for the first time, of which readiness tells. */
  isPrepared: () => boolean;
}

export const createObservation = async ({ config, logs, loadOfGraph, isPrepared }: Watched): Promise<Observation> => {
  const seen = createSeenRequests();
  const metrics = createMetrics(loadOfGraph);
  const traces = config.tracesTo === undefined ? undefined : await createTraces();
  const noteFault = watchGraph(logs);
  const waiting = () => loadOfGraph().waiting;
  const shedding = createShedding({ most: config.maxInFlight, waiting, say: logs.warn });
  return {
    log: (error, request) => logs.fault(error, request ?? seen.requestOf(error)),
    plugin: watchPlugin({ seen, metrics, traces }),
    onStatement: (name, milliseconds, failure) => {
      metrics.stated(name, milliseconds, failure);
      traces?.stated(name, milliseconds, failure);
      if (isPrepared()) noteFault(name, failure);
    },
    onFailed: (failure) => {
      metrics.failed(failure);
      if (isPrepared()) noteFault('a transaction', failure);
    },
    onAsked: metrics.asked,
    onAnswer: metrics.kept,
    around: (handler) =>
      watchRequests({ handler, seen, logs, metrics, metricsToken: config.metricsToken, shedding, traces }),
    close: async () => {
      shedding.close();
      await traces?.close();
    },
  };
};
