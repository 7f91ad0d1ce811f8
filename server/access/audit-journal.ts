import { readFileSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';

/** What could not be written into the log at once, on the disk: whoever kills the process loses nothing of it. */
export interface Journal<Entry> {
  /** What an earlier process has left, in its order. */
  left: readonly Entry[];
  /** Resolves when it is on the disk. */
  keep: (entries: readonly Entry[]) => Promise<void>;
  /** All of it stands in the log now. */
  clear: () => Promise<void>;
}

/** A line that was not written to its end had not been acknowledged. */
const entryIn = <Entry>(line: string): Entry[] => {
  try {
    return [JSON.parse(line) as Entry];
  } catch {
    return [];
  }
};

const linesOf = (path: string): string[] => {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

/** A journal in a file that is there only while something waits. */
export const openJournal = <Entry>(path: string): Journal<Entry> => {
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other, so that nothing that came later is cleared with what was before it. */
  const next = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const left = linesOf(path).flatMap((line) => entryIn<Entry>(line));
  let holds = left.length > 0;
  return {
    left,
    keep: (entries) =>
      next(async () => {
        if (entries.length === 0) return;
        holds = true;
        const file = await open(path, 'a', 0o600);
        try {
          // Begun on a line of its own, whatever was broken off before.
          await file.appendFile(entries.map((entry) => `\n${JSON.stringify(entry)}\n`).join(''));
          await file.datasync();
        } finally {
          await file.close();
        }
      }),
    clear: () =>
      next(async () => {
        if (holds) await rm(path, { force: true });
        holds = false;
      }),
  };
};
