import { anyone, type Graph } from '../graph/graph.ts';
import { personIn } from './accounts.ts';
import type { Person } from './person.ts';
import { hashOf, newSecret } from './secret.ts';

/** A working day, and no longer than this without a question. */
const longestMs = 12 * 3_600_000;
const idleMs = 2 * 3_600_000;
/** That a session is used is written down no more often than this. */
const noticedMs = 60_000;

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

/** Begins a session and ends the one that the browser had; the secret is kept by the browser alone. */
export const beginSession = async (graph: Graph, account: string, before: string | undefined): Promise<string> => {
  const secret = newSecret();
  const now = Date.now();
  await graph.transact(async (ask) => {
    await ask('session/end-expired', { now: iso(now), idleSince: iso(now - idleMs) });
    if (before) await ask('session/end', { id: hashOf(before) });
    const times = { createdAt: iso(now), expiresAt: iso(now + longestMs) };
    await ask('session/begin', { id: hashOf(secret), account, ...times });
  });
  return secret;
};

export const endSession = (graph: Graph, secret: string): Promise<unknown> =>
  graph.transact((ask) => ask('session/end', { id: hashOf(secret) }));

/** Whose session this is; null where it is none or no longer in force. */
export const personOfSession = async (graph: Graph, secret: string): Promise<Person | null> => {
  const id = hashOf(secret);
  const now = Date.now();
  const [row] = await graph.reader(anyone)('session/person', { id, now: iso(now), idleSince: iso(now - idleMs) });
  if (!row) return null;
  // Nobody waits for it: while something long is written it is noted with a later question.
  if (row.usedAt < iso(now - noticedMs))
    graph.transact((ask) => ask('session/use', { id, usedAt: iso(now) })).catch(() => undefined);
  return personIn(row);
};
