import { randomBytes } from 'node:crypto';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UploadRefusal } from './refusal.ts';

const hour = 3_600_000;
/** Uploads that are kept at once, and how many times the longest of them all together may be as long. */
const mostKept = 100;
const timesTheLongest = 4;
/** Uploads that come in at once. */
const atOnce = 4;

/** Uploads that somebody reads: they stay until they are let go. */
export interface Held {
  files: readonly { name: string; path: string }[];
  /** Lets go: for good, or for another hour in which they may be used again. */
  release: (forGood: boolean) => void;
}

/** Files that were sent, until they are imported or an hour has passed. */
export interface Uploads {
  /** How long a file may be. */
  mostBytes: number;
  /** Writes what comes to the disk and gives it an id that nobody can guess. */
  receive: (name: string, body: Readable) => Promise<string>;
  /** Undefined where one of these is not there any more, or never was. */
  hold: (ids: readonly string[]) => Held | undefined;
  /** Removes all of them. */
  close: () => void;
}

interface Upload {
  name: string;
  bytes: number;
  holders: number;
  timer: NodeJS.Timeout;
}

/** Keeps uploads in a folder that is theirs alone: what an earlier process has left there is removed. */
export const createUploads = (folder: string, mostBytes: number): Uploads => {
  rmSync(folder, { recursive: true, force: true });
  const kept = new Map<string, Upload>();
  let [coming, bytes] = [0, 0];
  const pathOf = (id: string) => join(folder, id);

  const remove = (id: string) => {
    const upload = kept.get(id);
    clearTimeout(upload?.timer);
    bytes -= upload?.bytes ?? 0;
    kept.delete(id);
    void rm(pathOf(id), { force: true });
  };

  const removeLater = (id: string) => setTimeout(() => remove(id), hour).unref();

  const letGo = (id: string, forGood: boolean) => {
    const upload = kept.get(id);
    if (!upload) return;
    upload.holders -= 1;
    if (upload.holders > 0) return;
    clearTimeout(upload.timer);
    if (forGood) remove(id);
    else upload.timer = removeLater(id);
  };

  /** Counts what comes, and breaks off where it is too much; who sends it can still be answered then. */
  async function* counted(body: Readable, upload: Upload): AsyncGenerator<Uint8Array> {
    for await (const piece of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
      upload.bytes += piece.length;
      bytes += piece.length;
      if (upload.bytes > mostBytes) throw new UploadRefusal('TOO_LARGE', mostBytes);
      if (bytes > timesTheLongest * mostBytes) throw new UploadRefusal('FULL', mostBytes);
      yield piece;
    }
  }

  return {
    mostBytes,
    receive: async (name, body) => {
      if (coming >= atOnce) throw new UploadRefusal('BUSY', mostBytes);
      if (kept.size + coming >= mostKept) throw new UploadRefusal('FULL', mostBytes);
      const id = randomBytes(18).toString('base64url');
      const upload: Upload = { name, bytes: 0, holders: 0, timer: setTimeout(() => undefined, 0) };
      coming += 1;
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        const file = createWriteStream(pathOf(id), { flags: 'wx', mode: 0o600 });
        await pipeline(counted(body, upload), file);
        upload.timer = removeLater(id);
        kept.set(id, upload);
        return id;
      } catch (error) {
        bytes -= upload.bytes;
        await rm(pathOf(id), { force: true });
        throw error;
      } finally {
        coming -= 1;
      }
    },
    hold: (ids) => {
      const each = [...new Set(ids)];
      const found = each.map((id) => kept.get(id)).filter((upload) => upload !== undefined);
      if (found.length < each.length) return undefined;
      for (const upload of found) {
        upload.holders += 1;
        clearTimeout(upload.timer);
      }
      let released = false;
      return {
        files: each.map((id, at) => ({ name: found[at]!.name, path: pathOf(id) })),
        release: (forGood) => {
          if (!released) each.forEach((id) => letGo(id, forGood));
          released = true;
        },
      };
    },
    close: () => {
      for (const { timer } of kept.values()) clearTimeout(timer);
      kept.clear();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
