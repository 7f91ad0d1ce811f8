import grafeo, { type GrafeoDB, type Transaction } from '@grafeo-db/js';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import pLimit from 'p-limit';
import type { Bounds, Engine, Run } from './engine.ts';
import { checkDamage } from './embedded-damage.ts';
import { translate } from './embedded-errors.ts';
import { abandoned, GraphError } from './errors.ts';
import { inSlices } from './slices.ts';
import type { RawRow } from './values.ts';

/** Grafeo cannot cancel a statement, so no more than this many run at once, and no more than this many wait. */
const atOnce = 4;
const mayWait = 256;
/** How long a transaction waits for the one before it, which may be a long import, until its caller is told so. */
const patienceMs = 5_000;

const hasEnded = /No active transaction/;

/** Answers when the work is done, its time is over or its caller is gone, whichever comes first. */
const bounded = <T>(work: Promise<T>, { timeoutMs, signal }: Bounds): Promise<T> =>
  new Promise((resolve, reject) => {
    work.finally(() => settle()).then(resolve, reject);
    const stop = (error: GraphError) => {
      settle();
      reject(error);
    };
    const late = setTimeout(
      () => stop(new GraphError('TIMED_OUT', 'the statement took longer than it may')),
      timeoutMs,
    );
    const gone = () => stop(abandoned(signal));
    const settle = () => {
      clearTimeout(late);
      signal?.removeEventListener('abort', gone);
    };
    if (signal?.aborted) return gone();
    signal?.addEventListener('abort', gone, { once: true });
  });

interface EmbeddedOptions {
  /** Gives rows without ORDER BY in random order, so that tests find who relies on one. */
  shuffleUnordered?: boolean;
  /** Changes nothing, not even the file: what is in its log is read from there. */
  readOnly?: boolean;
}

const open = (path: string | undefined, { shuffleUnordered, readOnly }: Required<EmbeddedOptions>): GrafeoDB => {
  try {
    if (path) checkDamage(path);
    if (path && readOnly) return grafeo.GrafeoDB.openReadOnly(path);
    if (path) mkdirSync(dirname(path), { recursive: true });
    return grafeo.GrafeoDB.create(path, { shuffleUnordered });
  } catch (error) {
    throw translate(error);
  }
};

/** Grafeo in this process: a file and its `.wal` beside it, or memory when there is no path. */
export const openEmbedded = (
  path?: string,
  { shuffleUnordered = false, readOnly = false }: EmbeddedOptions = {},
): Engine => {
  const db = open(path, { shuffleUnordered, readOnly });
  const slots = pLimit(atOnce);
  const writer = pLimit(1);
  // No other process has the file open: whatever changes it is counted here.
  const life = randomUUID();
  let changes = 0;
  const running = new Set<Promise<unknown>>();

  const track = <T>(work: Promise<T>): Promise<T> => {
    running.add(work);
    const done = () => running.delete(work);
    work.then(done, done);
    return work;
  };

  /** One transaction at a time; who waits too long is told, and is not run when its turn comes. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      let waits = true;
      const giveUp = () => {
        waits = false;
        reject(new GraphError('BUSY', 'something else is being written'));
      };
      const patience = setTimeout(giveUp, patienceMs);
      const begin = async () => {
        clearTimeout(patience);
        if (waits) resolve(await work());
      };
      writer(begin).catch(reject);
    });

  const execute = async (text: string, params: Readonly<Record<string, unknown>>): Promise<RawRow[]> => {
    try {
      const result = await db.executeCypher(text, params);
      return await inSlices(result.length, (at) => result.get(at));
    } catch (error) {
      throw translate(error);
    }
  };

  /** As a statement, beside other work: the method of the same name would hold up everybody until all is on the disk. */
  const end = async (tx: Transaction, how: 'COMMIT' | 'ROLLBACK') => {
    try {
      await tx.execute(how);
    } catch (error) {
      throw translate(error);
    }
  };

  const undo = async (tx: Transaction) => {
    try {
      await end(tx, 'ROLLBACK');
    } catch (error) {
      // A commit that failed has ended the transaction already.
      if (!hasEnded.test(String((error as GraphError).cause))) throw error;
    }
  };

  const transaction = async <T>(work: (run: Run) => Promise<T>, bounds: Bounds): Promise<T> => {
    const tx = db.beginTransaction();
    let last: Promise<unknown> = Promise.resolve();
    const run: Run = async (text, params) => {
      // One after another, whoever asks at once.
      const query = last.catch(() => undefined).then(() => tx.executeCypher(text, params));
      last = query;
      const rows = query.then((result) => result.toArray()).catch((error: unknown) => Promise.reject(translate(error)));
      return bounded(rows, bounds);
    };
    try {
      const result = await work(run);
      await end(tx, 'COMMIT');
      return result;
    } catch (error) {
      // A statement that is over its time still runs; the transaction can be undone only after it.
      await last.catch(() => undefined);
      await undo(tx);
      throw error;
    }
  };

  return {
    name: 'embedded',
    encodeInt: null,
    read: async (text, params, bounds) => {
      if (slots.pendingCount >= mayWait)
        throw new GraphError('BUSY', 'too many statements are waiting: try again soon');
      // Whose caller has gone while it waited is not run at all.
      const wanted = () => (bounds.signal?.aborted ? Promise.reject(abandoned(bounds.signal)) : execute(text, params));
      return bounded(track(slots(wanted)), bounds);
    },
    transact: (work, bounds) => track(inTurn(() => transaction(work, bounds)).finally(() => void (changes += 1))),
    revision: async () => `${life}:${changes}`,
    load: () => ({
      running: slots.activeCount + writer.activeCount,
      waiting: slots.pendingCount + writer.pendingCount,
    }),
    define: async (text) => {
      await execute(text, {});
      changes += 1;
    },
    close: async () => {
      await Promise.allSettled(running);
      db.close();
    },
  };
};
