import { GraphError, isFinal } from './graph/errors.ts';

const retryMs = 2_000;

/** Whether the graph may be asked, and what keeps it from that. */
export interface Readiness {
  isPrepared: () => boolean;
  /** The fault that keeps the graph from being prepared; undefined when there is none. */
  fault: () => unknown;
  stop: () => void;
}

/**
 * Prepares the graph, again and again while it is away. Resolves after the first try.
 * @throws what trying again does not mend, at the first try; later such a fault goes to `onFinal`.
 */
export const becomeReady = async (
  prepare: () => Promise<unknown>,
  { log, onFinal }: { log: (sentence: string) => void; onFinal: (error: unknown) => void },
): Promise<Readiness> => {
  let prepared = false;
  let fault: unknown;
  let timer: NodeJS.Timeout | undefined;

  const attempt = async () => {
    try {
      await prepare();
      if (fault) log('The graph is back.');
      prepared = true;
      fault = undefined;
    } catch (error) {
      if (!(error instanceof GraphError) || isFinal(error)) throw error;
      if (!fault) log(`The graph is not ready: ${error.message}. Trying again every ${retryMs / 1000} s.`);
      fault = error;
      timer = setTimeout(() => void attempt().catch(onFinal), retryMs);
    }
  };

  await attempt();
  return { isPrepared: () => prepared, fault: () => fault, stop: () => clearTimeout(timer) };
};
