import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { questions, type QuestionName } from './questions.ts';
import { recallLatest, type Recall } from './recall.ts';
import { joined, snapshotFrom, type SnapshotRows } from './snapshot-rows.ts';
import type { Snapshot } from './snapshot.ts';

/** What the thread is told. A snapshot comes in parts; it is whole when it is asked about. */
export type ToAnalyst =
  | { about: 'part'; key: string; part: SnapshotRows }
  | { about: 'forget'; key: string }
  | { about: 'question'; id: number; key: string; name: QuestionName; params: unknown };

/** What it answers. */
export type FromAnalyst = { id: number; answer: unknown } | { id: number; fault: unknown };

/** Tables and answers that are kept. */
const kept = 32;

const parts = new Map<string, SnapshotRows[]>();
const snapshots = new Map<string, Snapshot>();
const recall = recallLatest(kept);

const snapshotOf = (key: string): Snapshot => {
  const known = snapshots.get(key) ?? snapshotFrom(joined(parts.get(key) ?? []));
  snapshots.set(key, known);
  parts.delete(key);
  return known;
};

const answer = ({ key, name, params }: Extract<ToAnalyst, { about: 'question' }>) => {
  const asked = createHash('sha256')
    .update(JSON.stringify([key, name, params]))
    .digest('base64');
  const ask = questions[name] as (snapshot: Snapshot, params: unknown, recall: Recall) => unknown;
  return recall(`answer ${asked}`, () => ask(snapshotOf(key), params, recall));
};

parentPort?.on('message', (told: ToAnalyst) => {
  if (told.about === 'part') {
    parts.set(told.key, [...(parts.get(told.key) ?? []), told.part]);
  } else if (told.about === 'forget') {
    snapshots.delete(told.key);
    parts.delete(told.key);
  } else {
    let said: FromAnalyst;
    try {
      said = { id: told.id, answer: answer(told) };
    } catch (fault) {
      said = { id: told.id, fault };
    }
    parentPort?.postMessage(said);
  }
});
