import { fingerprintOf } from './fingerprint.ts';
import { joined, snapshotFrom, type SnapshotRows } from './snapshot-rows.ts';
import type { Snapshot } from './snapshot.ts';

/** Snapshots by key, put together when they are first asked for. */
export interface HeldSnapshots {
  add: (key: string, part: SnapshotRows) => void;
  get: (key: string) => Snapshot;
  forget: (key: string) => void;
}

/**
 * Holds snapshots. A new version of the data in which nothing has changed that analysis reads is the same snapshot, with
 * all that is known of it already.
 */
export const holdSnapshots = (): HeldSnapshots => {
  const parts = new Map<string, SnapshotRows[]>();
  const held = new Map<string, { fingerprint: string; snapshot: Snapshot }>();

  const put = (key: string) => {
    const rows = joined(parts.get(key) ?? []);
    const lists: readonly (readonly unknown[])[] = Object.values(rows);
    const fingerprint = fingerprintOf(lists.flatMap((list) => list.map((row) => JSON.stringify(row))));
    const same = [...held.values()].find((one) => one.fingerprint === fingerprint);
    const snapshot = same?.snapshot ?? snapshotFrom(rows);
    held.set(key, { fingerprint, snapshot });
    parts.delete(key);
    return snapshot;
  };

  return {
    add: (key, part) => parts.set(key, [...(parts.get(key) ?? []), part]),
    get: (key) => held.get(key)?.snapshot ?? put(key),
    forget: (key) => {
      held.delete(key);
      parts.delete(key);
    },
  };
};
