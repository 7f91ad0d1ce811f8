import { GraphError, isTransient } from './graph/errors.ts';
import type { Graph } from './graph/graph.ts';

const retryMs = 2_000;

/** Whether the graph may be asked, and the attempts to bring it there. */
export interface Readiness {
  isPrepared: () => boolean;
  /** Tries once, and goes on trying in the background while the graph is away. Throws what trying again does not mend. */
  begin: () => Promise<void>;
  stop: () => void;
}

interface ReadinessOptions {
  log: (sentence: string) => void;
  /** Told of a fault that trying again does not mend when it comes up after the first try. */
  onFinal: (error: unknown) => void;
}

export const createReadiness = (prepare: () => Promise<unknown>, { log, onFinal }: ReadinessOptions): Readiness => {
  let prepared = false;
  let away = false;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const attempt = async () => {
    try {
      await prepare();
      prepared = true;
      if (away) log('The graph is back.');
    } catch (error) {
      if (!isTransient(error)) throw error;
      if (!away) log(`The graph is not ready: ${error.message}. Trying again every ${retryMs / 1000} s.`);
      away = true;
      if (stopped) return;
      timer = setTimeout(() => void attempt().catch(onFinal), retryMs);
    }
  };

  const stop = () => {
    stopped = true;
    clearTimeout(timer);
  };

  return { isPrepared: () => prepared, begin: attempt, stop };
};

/** The graph as callers get it: until it is prepared every question is answered with UNAVAILABLE. */
export const oncePrepared = (graph: Graph, isPrepared: () => boolean): Graph => ({
  ...graph,
  reader: (caller) => {
    const ask = graph.reader(caller);
    return (name, params) =>
      isPrepared() ? ask(name, params) : Promise.reject(new GraphError('UNAVAILABLE', 'the graph is not prepared yet'));
  },
});
