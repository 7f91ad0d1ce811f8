import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { bounded } from './bounds.ts';
import { FileError } from './file-error.ts';

/** What the system says of a file that it cannot read, as a sentence. */
const said: Readonly<Record<string, string>> = {
  ENOENT: 'nothing of this name',
  EISDIR: 'a folder',
  EACCES: 'one that may not be read',
  EPERM: 'one that may not be read',
};

/** The refusal of a file that the system cannot read. */
export const unreadable = (error: unknown): FileError => {
  if (error instanceof FileError) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new FileError('byte 0', 'a file', said[code] ?? message);
};

/** The bytes of a file as they stand on the disk. */
export async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw unreadable(error);
  }
}

/** The bytes of a GZIP file, all its members one after another. */
export async function* readGzip(path: string, packed: number): AsyncGenerator<Uint8Array> {
  const source = createReadStream(path);
  const unpacked = pipeline(source, createGunzip({ chunkSize: 65_536 }), () => {});
  let length = 0;
  try {
    for await (const piece of bounded(unpacked, packed)) {
      length += piece.length;
      yield piece;
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))) throw unreadable(error);
    const broken = error.code === 'Z_BUF_ERROR' ? 'its end too early: it was not brought as a whole' : error.message;
    throw new FileError(`byte ${length} of what is unpacked`, 'a whole GZIP file', broken);
  } finally {
    source.destroy();
  }
}
