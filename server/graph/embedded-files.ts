import { cp, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { GraphError } from './errors.ts';

/** Where Grafeo keeps what it has not put into the file yet; a folder that is gone after an orderly end. */
export const logOf = (file: string): string => `${file}.wal`;

const attempts = 50;
const pauseMs = 200;

/** The file begins with where its content lies, so a new content shows there; its time alone is too coarse. */
const headBytes = 16_384;

const isAbsent = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

const stateOf = async (file: string): Promise<string> => {
  const { ino, size, mtimeNs } = await stat(file, { bigint: true });
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return [ino, size, mtimeNs, buffer.toString('base64', 0, bytesRead)].join(' ');
  } finally {
    await handle.close();
  }
};

const logFiles = async (file: string): Promise<string[]> => {
  try {
    return (await readdir(logOf(file))).sort();
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
};

/** @returns whether the file stayed as it was meanwhile */
const tryCopy = async (file: string, to: string): Promise<boolean> => {
  const before = await stateOf(file);
  await cp(file, to);
  // The older part of the log first: then what was copied is a beginning of it, as a crash would leave one.
  for (const name of await logFiles(file)) await cp(join(logOf(file), name), join(logOf(to), name));
  return (await stateOf(file)) === before;
};

/**
 * Copies an embedded graph although another process may be writing to it. Grafeo changes its file only when it puts the
 * log into it, and else writes behind the end of the log; so an unchanged file with a beginning of its log is what a
 * crash at that moment would have left: everything acknowledged before, and of each transaction all or nothing.
 */
export const copyEmbedded = async (file: string, to: string): Promise<void> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    await rm(to, { force: true });
    await rm(logOf(to), { recursive: true, force: true });
    try {
      if (await tryCopy(file, to)) return;
    } catch (error) {
      // Whoever puts the log away in the middle of the copy is met again with the log gone.
      if (!isAbsent(error) || (attempt === 0 && (await stat(file).catch(() => undefined)) === undefined)) throw error;
    }
    await wait(pauseMs);
  }
  throw new GraphError('BUSY', 'the graph file is being rewritten all the time: try again soon');
};
