import { GraphError, type GraphErrorCode } from '../graph/errors.ts';

/** Faults of the graph that its caller is told of, and that somebody who looks after it should know. */
const worthASentence: readonly GraphErrorCode[] = ['UNAVAILABLE', 'TIMED_OUT', 'BUSY', 'TOO_LARGE', 'DISK_FULL'];
const everyMs = 10_000;

/** Says what is wrong with the graph, once in a while however often it is noticed, and when it is back. */
export const watchGraph = ({ warn, say }: { warn: (sentence: string) => void; say: (sentence: string) => void }) => {
  const told = new Map<GraphErrorCode, number>();
  let away = false;
  return (statement: string, failure: unknown): void => {
    if (failure === undefined) {
      if (away) say('The graph is back.');
      away = false;
      return;
    }
    if (!(failure instanceof GraphError) || !worthASentence.includes(failure.code)) return;
    const gone = failure.code === 'UNAVAILABLE';
    const before = told.get(failure.code);
    const now = performance.now();
    if (gone ? away : before !== undefined && now - before < everyMs) return;
    away ||= gone;
    told.set(failure.code, now);
    warn(`The graph failed: ${failure.message} (${failure.code}, ${statement}).`);
  };
};
