import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ask, Graph, Row } from '../graph/graph.ts';
import { GraphError, isTransient } from '../graph/errors.ts';
import type { Journal } from './audit-journal.ts';
import type { Person } from './person.ts';

export type AuditEntry = Row<'audit/page'>;

/** What somebody has done. */
export interface Deed {
  /** Null for who could not be made out. */
  person: Pick<Person, 'id' | 'name'> | null;
  /** `signIn`, `signInRefused`, `signOut`, `upload`, `export`, or the name of a mutation. */
  action: string;
  /** Ids of what it was done to; never a password, a token or a text. */
  subjects?: readonly string[];
  /** Where from, as far as the server sees. */
  address?: string;
}

/** The log of who did what, when. */
export interface Audit {
  /** Resolves when it is written, or, while something long is written, kept on the disk until that is possible. */
  note: (deed: Deed) => Promise<void>;
  /** Writes what waits, as far as that is possible. */
  close: () => Promise<void>;
}

/** What was done, before it has its place in the log. */
export type Unchained = Omit<AuditEntry, 'number' | 'previous' | 'hash'>;

const most = { subjects: 20, letters: 300, waiting: 10_000, together: 100 };
/** How long an answer waits for its entry where there is a journal, and where there is none. */
const patienceMs = { journal: 500, none: 20_000 };
const retryMs = 1_000;

const hashOfEntry = ({ number, at, person, name, action, subjects, address, previous }: Omit<AuditEntry, 'hash'>) =>
  createHash('sha256')
    .update(JSON.stringify([number, at, person, name, action, subjects, address, previous]))
    .digest('hex');

/** Text as any database keeps it. */
const kept = (text: string) => text.slice(0, most.letters).replaceAll(/\p{Cc}|\p{Cs}/gu, '?');

const entryOf = ({ person, action, subjects = [], address = '' }: Deed): Unchained => ({
  at: new Date().toISOString(),
  person: person?.id ?? '',
  name: kept(person?.name ?? ''),
  action: kept(action),
  subjects: subjects.slice(0, most.subjects).map(kept),
  address: kept(address),
});

type End = Pick<AuditEntry, 'number' | 'hash'>;

const beginning: End = { number: 0, hash: '' };

/** The same deed, whether it stands in the log or not. */
const deedIn = ({ at, person, name, action, subjects, address }: Unchained) =>
  JSON.stringify([at, person, name, action, subjects, address]);

interface Waiting {
  entry: Unchained;
  /** Whether the journal has it. */
  kept: boolean;
  done: () => void;
}

export const createAudit = (
  graph: Pick<Graph, 'transact'>,
  log: (error: unknown) => void,
  journal?: Journal<Unchained>,
): Audit => {
  const waiting: Waiting[] = (journal?.left ?? []).map((entry) => ({
    entry,
    kept: true,
    done: () => undefined,
  }));
  /** So many of them an earlier process may have written before it was killed. */
  let left = waiting.length;
  let end: End | undefined;
  let writing: Promise<void> | undefined;
  let closed = false;

  /** Each entry holds the hash of the one before, so that none can be taken out or changed unnoticed. */
  const writeSome = (entries: readonly Unchained[]) =>
    graph.transact(async (ask) => {
      let last = end ?? (await ask('audit/last', {}))[0] ?? beginning;
      for (const entry of entries) {
        const next = { ...entry, number: last.number + 1, previous: last.hash };
        last = { number: next.number, hash: hashOfEntry(next) };
        await ask('audit/append', { ...next, subjects: [...next.subjects], hash: last.hash });
      }
      return last;
    });

  const dropWritten = async () => {
    const since = waiting[0]?.entry.at ?? null;
    const rows = await graph.transact((ask) => ask('audit/page', { since, first: most.waiting }));
    const written = rows.map(deedIn);
    const isNew = ({ entry }: Waiting) => {
      const at = written.indexOf(deedIn(entry));
      if (at >= 0) written.splice(at, 1);
      return at < 0;
    };
    waiting.unshift(...waiting.splice(0, left).filter(isNew));
    left = 0;
  };

  /** What cannot be written now is kept on the disk, or at least told. */
  const keepWaiting = async () => {
    const some = waiting.filter(({ kept }) => !kept);
    for (const one of some) one.kept = true;
    if (!journal) return log(new Error(`${waiting.length} entries of the audit log could not be written so far`));
    await journal.keep(some.map(({ entry }) => entry)).catch(log);
  };

  const writeAll = async () => {
    for (let [told, last] = [false, false]; waiting.length > 0;) {
      try {
        if (left > 0) await dropWritten();
        const some = waiting.slice(0, most.together);
        end = await writeSome(some.map(({ entry }) => entry));
        for (const { done } of waiting.splice(0, some.length)) done();
        if (waiting.length === 0) await journal?.clear();
      } catch (error) {
        end = undefined;
        // Another server has written meanwhile: the end is read again.
        if (error instanceof GraphError && error.code === 'DUPLICATE_ID') continue;
        if (!told && !isTransient(error)) log(error);
        told = true;
        if (last) return keepWaiting();
        last = closed;
        if (!closed) await sleep(retryMs, undefined, { ref: false });
      }
    }
  };

  const write = (): Promise<void> =>
    (writing ??= writeAll().finally(() => {
      writing = undefined;
      // What came while the last was being told of.
      if (waiting.length > 0 && !closed) void write();
    }));

  const note = async (deed: Deed) => {
    if (waiting.length >= most.waiting) return log(new Error(`the audit log is full: ${deed.action} was not written`));
    const written = new Promise<true>((resolve) => {
      waiting.push({ entry: entryOf(deed), kept: false, done: () => resolve(true) });
    });
    void write();
    const patience = sleep(journal ? patienceMs.journal : patienceMs.none, false, { ref: false });
    if (!(await Promise.race([written, patience]))) await keepWaiting();
  };

  const close = async () => {
    closed = true;
    await write();
  };
  if (left > 0) void write();
  return { note, close };
};

/** How many entries the log has, and the number of the first that is missing or was changed; null where none is. */
export const checkAudit = async (ask: Ask<'audit/onwards'>): Promise<{ entries: number; broken: number | null }> => {
  let last = beginning;
  for (;;) {
    const rows = await ask('audit/onwards', { after: last.number, first: 1_000 });
    for (const { hash, ...row } of rows) {
      const next = last.number + 1;
      if (row.number !== next || row.previous !== last.hash || hash !== hashOfEntry(row))
        return { entries: last.number, broken: next };
      last = { number: row.number, hash };
    }
    if (rows.length === 0) return { entries: last.number, broken: null };
  }
};
