import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { FromAnalyst, ToAnalyst } from './analyst.worker.ts';
import type { Answer, Params, QuestionName } from './questions.ts';
import { partsOf, type SnapshotRows } from './snapshot-rows.ts';

/** What a question is about: data of one version as one caller sees them, read only when they are not known yet. */
export interface Subject {
  key: string;
  read: () => Promise<SnapshotRows>;
}

/** Answers questions about snapshots on a thread of its own, so that none of them holds up anybody else. */
export interface Analyst {
  /** Reads ahead, so that whoever asks next need not wait for it. */
  prepare(subject: Subject): Promise<void>;
  /** @throws AnalystError when the thread broke off; asked again, it starts anew. */
  ask<Name extends QuestionName>(name: Name, subject: Subject, params: Params<Name>): Promise<Answer<Name>>;
  close(): Promise<void>;
}

/** The thread ended before it had answered. */
export class AnalystError extends Error {
  readonly code = 'ANALYSIS_BROKE_OFF';
}

/** Snapshots that the thread keeps, and names that are sent to it at once. */
const keptSnapshots = 4;
const namesInPart = 10_000;

interface Asked {
  resolve: (answer: unknown) => void;
  reject: (error: unknown) => void;
}

const broken = (cause?: unknown) => new AnalystError('the analysis broke off', { cause });

const newThread = () =>
  new Worker(new URL('./analyst.worker.ts', import.meta.url), { execArgv: ['--import', '@oxc-node/core/register'] });

interface AnalystOptions {
  /** Told why the thread broke off. */
  log: (error: unknown) => void;
  open?: () => Worker;
  /** Told of every question whether what it is about was known already. */
  onAsked?: (known: boolean) => void;
}

export const createAnalyst = ({ log, open = newThread, onAsked }: AnalystOptions): Analyst => {
  let thread: Worker | undefined;
  let isClosed = false;
  let lastId = 0;
  const asked = new Map<number, Asked>();
  const held = new Map<string, { sent: Promise<void>; isSent: boolean }>();

  const lose = (lost: Worker, cause?: unknown) => {
    if (thread !== lost) return;
    thread = undefined;
    held.clear();
    for (const { reject } of asked.values()) reject(broken(cause));
    asked.clear();
  };

  const start = (): Worker => {
    if (isClosed) throw broken();
    const started = open();
    // A process that has nothing else to do may end.
    started.unref();
    started.on('message', (said: FromAnalyst) => {
      const { resolve, reject } = asked.get(said.id) ?? {};
      asked.delete(said.id);
      if ('fault' in said) reject?.(said.fault);
      else resolve?.(said.answer);
    });
    started.on('error', (error) => {
      log(error);
      lose(started, error);
    });
    started.on('exit', () => lose(started));
    return started;
  };

  const tell = (told: ToAnalyst) => (thread ??= start()).postMessage(told);

  const send = async ({ key, read }: Subject) => {
    // It starts while the graph is read.
    const receiver = (thread ??= start());
    for (const part of partsOf(await read(), namesInPart)) {
      if (thread !== receiver) throw broken();
      tell({ about: 'part', key, part });
      await setImmediate();
    }
  };

  const forgetOldest = () => {
    const [oldest] = [...held].filter(([, { isSent }]) => isSent).map(([key]) => key);
    if (held.size <= keptSnapshots || oldest === undefined) return;
    held.delete(oldest);
    tell({ about: 'forget', key: oldest });
  };

  /** Two who ask about the same at the same time share one reading. */
  const hold = (subject: Subject) => {
    const holding = held.get(subject.key) ?? { sent: send(subject), isSent: false };
    held.delete(subject.key);
    held.set(subject.key, holding);
    holding.sent.then(
      () => (holding.isSent = true),
      () => held.get(subject.key) === holding && held.delete(subject.key),
    );
    forgetOldest();
    return holding;
  };

  return {
    prepare: (subject) => hold(subject).sent,
    ask: async (name, subject, params) => {
      onAsked?.(held.has(subject.key));
      let holding = hold(subject);
      await holding.sent;
      // Others may have asked about so much meanwhile that it was forgotten again.
      while (held.get(subject.key) !== holding) {
        holding = hold(subject);
        await holding.sent;
      }
      lastId += 1;
      const id = lastId;
      const answer = new Promise<unknown>((resolve, reject) => asked.set(id, { resolve, reject }));
      tell({ about: 'question', id, key: subject.key, name, params });
      return answer as Promise<Answer<typeof name>>;
    },
    close: async () => {
      isClosed = true;
      const last = thread;
      if (!last) return;
      lose(last);
      await last.terminate();
    },
  };
};
