import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { GraphError } from '../graph/errors.ts';
import type { Load } from '../graph/engine.ts';
import type { Route } from './seen.ts';

const secondsOfRequests = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const secondsOfStatements = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10];

const codeOf = (failure: unknown) => (failure instanceof GraphError ? failure.code : 'OTHER');

/** Figures for Prometheus. Every label is a word of ours: what callers send can make no new series. */
export const createMetrics = (loadOfGraph: () => Load) => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'atlas_request_seconds',
    help: 'Requests by what they are for and how they were answered.',
    labelNames: ['route', 'status'],
    buckets: secondsOfRequests,
    registers,
  });
  const inFlight = new Gauge({
    name: 'atlas_requests_in_flight',
    help: 'Requests that are worked on.',
    labelNames: ['route'],
    registers,
  });
  const shed = new Counter({
    name: 'atlas_requests_shed_total',
    help: 'Requests that were told to come again because there was too much to do.',
    registers,
  });
  const statements = new Histogram({
    name: 'atlas_statement_seconds',
    help: 'Statements by their name.',
    labelNames: ['statement'],
    buckets: secondsOfStatements,
    registers,
  });
  const failures = new Counter({
    name: 'atlas_statement_failures_total',
    help: 'Statements that failed, by why.',
    labelNames: ['code'],
    registers,
  });
  const failedTransactions = new Counter({
    name: 'atlas_transaction_failures_total',
    help: 'Transactions of which nothing remains, by why.',
    labelNames: ['code'],
    registers,
  });
  const refused = new Counter({
    name: 'atlas_limit_refusals_total',
    help: 'Questions that were refused because of a limit, by the limit.',
    labelNames: ['limit'],
    registers,
  });
  const snapshots = new Counter({
    name: 'atlas_analyst_questions_total',
    help: 'Questions to the analyst, by whether what they are about was known already.',
    labelNames: ['known'],
    registers,
  });
  const answers = new Counter({
    name: 'atlas_answers_total',
    help: 'Answers that hold until the graph changes, by whether they were known already.',
    labelNames: ['known'],
    registers,
  });
  const engine = new Gauge({
    name: 'atlas_engine_statements',
    help: 'Statements and transactions that the engine works on, and those that wait for it.',
    labelNames: ['state'],
    registers,
    collect: () => {
      const { running, waiting } = loadOfGraph();
      engine.set({ state: 'running' }, running);
      engine.set({ state: 'waiting' }, waiting);
    },
  });
  return {
    begun: (route: Route) => inFlight.inc({ route }),
    answered: (route: Route, status: number, milliseconds: number) => {
      inFlight.dec({ route });
      requests.observe({ route, status }, milliseconds / 1_000);
    },
    shed: (route: Route) => {
      shed.inc();
      requests.observe({ route, status: 503 }, 0);
    },
    stated: (statement: string, milliseconds: number, failure?: unknown) => {
      statements.observe({ statement }, milliseconds / 1_000);
      if (failure !== undefined) failures.inc({ code: codeOf(failure) });
    },
    failed: (failure: unknown) => failedTransactions.inc({ code: codeOf(failure) }),
    refused: (limit: string) => refused.inc({ limit }),
    asked: (known: boolean) => snapshots.inc({ known: String(known) }),
    kept: (known: boolean) => answers.inc({ known: String(known) }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
};
export type Metrics = ReturnType<typeof createMetrics>;
