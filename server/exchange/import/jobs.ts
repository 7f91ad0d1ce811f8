import { randomBytes } from 'node:crypto';
import pLimit from 'p-limit';
import { graphSentence } from '../../errors.ts';
import { GraphError } from '../../graph/errors.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Mark } from '../../graph/marks.ts';
import { RefusedError } from '../dataset/dataset.ts';
import { markSources } from '../same/mark-sources.ts';
import { countRows } from './count.ts';
import type { Import, ImportReport, Wanted } from './import.ts';
import { writeImport } from './write.ts';

/** Jobs that are remembered, and those of them that may wait. */
const remembered = 50;
const mayWait = 20;

export type ImportState = 'WAITING' | 'RUNNING' | 'DONE' | 'REFUSED' | 'CANCELLED' | 'FAILED';

/** An import that was started, and how far it is. */
export interface Job {
  readonly id: string;
  readonly name: string;
  /** The source that its evidence rests on, and who may see that where it is settled with it. */
  readonly source: string;
  readonly mark: Mark | null;
  readonly state: ImportState;
  readonly reading: Wanted | null;
  readonly rows: number;
  readonly ofRows: number | null;
  readonly startedAt: string;
  readonly report: ImportReport | null;
  readonly problems: readonly string[];
}

/** Imports that run beside other work, one at a time. They live in memory: a restart forgets them, and undoes what ran. */
export interface ImportJobs {
  /** `ended` is told once whether it was imported. */
  start: (name: string, given: Import, ended: (imported: boolean) => void) => Job;
  /** Stops it and waits until nothing of it is left; undefined where there is none of this id. */
  cancel: (id: string) => Promise<Job | undefined>;
  job: (id: string) => Job | undefined;
  /** The newest first. */
  all: () => Job[];
  /** Stops all of them. */
  close: () => Promise<void>;
}

type Changing = { -readonly [Field in keyof Job]: Job[Field] };

interface Running {
  job: Changing;
  stop: AbortController;
  ended: Promise<void>;
}

const hasEnded = ({ state }: Job) => state !== 'WAITING' && state !== 'RUNNING';

export const createImportJobs = (graph: Graph, log: (error: unknown) => void): ImportJobs => {
  const running = new Map<string, Running>();
  const turn = pLimit(1);

  const perform = async (job: Changing, given: Import, signal: AbortSignal) => {
    const { problems, ...totals } = await countRows(given, signal, (rows) => (job.rows = rows));
    if (problems.length > 0) throw new RefusedError(given.source.titleEn, problems);
    const watch = ({ wanted, rows }: { wanted: Wanted; rows: number }) =>
      Object.assign(job, { reading: wanted, rows, ofRows: totals[wanted] });
    // It must be known who may see it before anything of it is there.
    const { mark } = given;
    if (mark) await graph.transact((ask) => markSources(ask, [given.source.id], mark));
    job.report = await writeImport(graph, given, { watch, signal });
    job.state = 'DONE';
  };

  const endWith = (job: Changing, error: unknown, signal: AbortSignal) => {
    if (signal.aborted) job.state = 'CANCELLED';
    else if (error instanceof RefusedError) Object.assign(job, { state: 'REFUSED', problems: error.problems });
    else {
      const told = graphSentence(error);
      if (!told) log(error);
      const problems = [told ?? 'The import failed on our side; it was logged.'];
      Object.assign(job, { state: 'FAILED', problems });
    }
  };

  const run = async (job: Changing, given: Import, signal: AbortSignal, ended: (imported: boolean) => void) => {
    try {
      if (signal.aborted) throw signal.reason;
      job.state = 'RUNNING';
      await perform(job, given, signal);
    } catch (error) {
      endWith(job, error, signal);
    }
    ended(job.state === 'DONE');
  };

  const forget = () => {
    const ended = [...running.values()].filter(({ job }) => hasEnded(job));
    for (const { job } of ended.slice(0, Math.max(0, running.size - remembered))) running.delete(job.id);
  };

  const cancel = async (id: string) => {
    const found = running.get(id);
    if (!found || hasEnded(found.job)) return found?.job;
    found.stop.abort();
    // What waits is stopped as it is: its turn may be far away.
    if (found.job.state === 'WAITING') found.job.state = 'CANCELLED';
    else await found.ended;
    return found.job;
  };

  return {
    start: (name, given, ended) => {
      if (turn.pendingCount >= mayWait) throw new GraphError('BUSY', 'too many imports are waiting');
      const job: Changing = {
        id: randomBytes(12).toString('base64url'),
        name,
        source: given.source.id,
        mark: given.mark ?? null,
        state: 'WAITING',
        reading: null,
        rows: 0,
        ofRows: null,
        startedAt: new Date().toISOString(),
        report: null,
        problems: [],
      };
      const stop = new AbortController();
      running.set(job.id, { job, stop, ended: turn(() => run(job, given, stop.signal, ended)) });
      forget();
      return job;
    },
    cancel,
    job: (id) => running.get(id)?.job,
    all: () => [...running.values()].map(({ job }) => job).toReversed(),
    close: async () => {
      const all = [...running.values()];
      for (const { stop } of all) stop.abort();
      await Promise.all(all.map(({ ended }) => ended));
    },
  };
};
