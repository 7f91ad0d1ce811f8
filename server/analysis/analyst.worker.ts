import { parentPort } from 'node:worker_threads';
import { fingerprintOf } from './fingerprint.ts';
import { holdSnapshots } from './held-snapshots.ts';
import { questions, type QuestionName } from './questions.ts';
import { recallLatest, type Recall } from './recall.ts';
import type { SnapshotRows } from './snapshot-rows.ts';
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

const snapshots = holdSnapshots();
const recall = recallLatest(kept);

const answer = ({ key, name, params }: Extract<ToAnalyst, { about: 'question' }>) => {
  const asked = fingerprintOf([JSON.stringify([key, name, params])]);
  const ask = questions[name] as (snapshot: Snapshot, params: unknown, recall: Recall) => unknown;
  return recall(`answer ${asked}`, () => ask(snapshots.get(key), params, recall));
};

parentPort?.on('message', (told: ToAnalyst) => {
  if (told.about === 'part') {
    snapshots.add(told.key, told.part);
  } else if (told.about === 'forget') {
    snapshots.forget(told.key);
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
