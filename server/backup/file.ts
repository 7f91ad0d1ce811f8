import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { BackupError } from './backup-error.ts';

const format = 'science-cooperation-atlas backup';
const version = 1;
const longestHeader = 4_096;
const digestBytes = 32;

/** What a backup says of itself in its first line; then comes the graph file, and the SHA-256 of all before it. */
export interface BackupHeader {
  format: string;
  version: number;
  /** When it was made, ISO 8601. */
  made: string;
  entities: number;
  links: number;
  /** Length of the graph file. */
  bytes: number;
}

type Made = Omit<BackupHeader, 'format' | 'version' | 'bytes'>;

const pour = async (from: AsyncIterable<Buffer>, to: FileHandle, hash: Hash) => {
  for await (const piece of from) {
    hash.update(piece);
    await to.writeFile(piece);
  }
};

/** Writes a backup of a graph file that nobody has open; it is on the disk when this is done. */
export const writeBackup = async (path: string, image: string, made: Made): Promise<void> => {
  const { size: bytes } = await stat(image);
  const line = Buffer.from(`${JSON.stringify({ format, version, ...made, bytes } satisfies BackupHeader)}\n`);
  const hash = createHash('sha256').update(line);
  const file = await open(path, 'wx');
  try {
    await file.writeFile(line);
    await pour(createReadStream(image), file, hash);
    await file.writeFile(hash.digest());
    await file.sync();
  } finally {
    await file.close();
  }
};

const isHeader = (value: unknown): value is BackupHeader =>
  typeof value === 'object' && value !== null && (value as BackupHeader).format === format;

const parseHeader = (name: string, text: string | undefined): BackupHeader => {
  const foreign = new BackupError(`${name} is not a backup of this product`);
  let header: unknown;
  try {
    header = JSON.parse(text ?? '');
  } catch {
    throw foreign;
  }
  if (!isHeader(header)) throw foreign;
  if (header.version !== version)
    throw new BackupError(
      `${name} is a backup of version ${header.version}, this product reads version ${version}: update the product`,
    );
  return header;
};

const damaged = (name: string, what: string) => new BackupError(`${name} is damaged (${what}): take another backup`);

/**
 * Takes the graph file out of a backup; it is whole and on the disk when this is done.
 * @throws BackupError for a file that is foreign, of another version or damaged.
 */
export const readBackup = async (path: string, image: string): Promise<BackupHeader> => {
  const name = basename(path);
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new BackupError(`there is no file ${path}`) : error;
  });
  const to = await open(image, 'w');
  try {
    const first = await file.read(Buffer.alloc(longestHeader), 0, longestHeader, 0);
    const end = first.buffer.subarray(0, first.bytesRead).indexOf(10);
    const line = first.buffer.subarray(0, end + 1);
    const header = parseHeader(name, end < 0 ? undefined : line.toString());
    const { size } = await file.stat();
    const expected = line.length + header.bytes + digestBytes;
    if (size !== expected) throw damaged(name, `${size} bytes instead of ${expected}`);
    const hash = createHash('sha256').update(line);
    const content = { start: line.length, end: size - digestBytes - 1 };
    await pour(createReadStream(path, content), to, hash);
    const digest = await file.read(Buffer.alloc(digestBytes), 0, digestBytes, size - digestBytes);
    if (!hash.digest().equals(digest.buffer)) throw damaged(name, 'its SHA-256 is another one');
    await to.sync();
    return header;
  } finally {
    await Promise.all([file.close(), to.close()]);
  }
};
