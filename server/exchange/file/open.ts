import { createHash } from 'node:crypto';
import { basename, posix } from 'node:path';
import { readFile, readGzip } from './bytes.ts';
import { encodingOf, knownEncoding } from './encoding.ts';
import { FileError } from './file-error.ts';
import type { InputFile } from './input.ts';
import { packingOf } from './packing.ts';
import { decoded, decodedBeginning } from './text.ts';
import { checkedFiles, isWorkbook, listZip, readEntry } from './zip.ts';

const longestBeginning = 65_536;

type Bytes = () => AsyncIterable<Uint8Array>;
type Brought = Pick<InputFile, 'hash' | 'bytes'>;

const firstOf = async (pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const first: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    first.push(piece);
    length += piece.length;
    if (length >= longestBeginning) break;
  }
  return Buffer.concat(first).subarray(0, longestBeginning);
};

const fingerprint = async (path: string): Promise<Brought> => {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of readFile(path)) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { hash: hash.digest('hex'), bytes };
};

const workbookOf = (name: string, brought: Brought, read: Bytes): InputFile => ({
  ...brought,
  name,
  encoding: 'xlsx',
  beginning: '',
  read,
  text: async function* () {
    yield* [];
    throw new FileError(name, 'text', 'a workbook (XLSX)');
  },
});

const textOf = (name: string, brought: Brought, read: Bytes, first: Uint8Array, chosen?: string): InputFile => {
  const encoding = chosen === undefined ? encodingOf(first) : knownEncoding(chosen);
  const beginning = decodedBeginning(first, encoding);
  return { ...brought, name, encoding, beginning, read, text: () => decoded(read, encoding) };
};

/** What was packed must be text, or a workbook in a ZIP file: a packing within a packing is not opened. */
const packedOf = async (name: string, brought: Brought, read: Bytes, chosen?: string): Promise<InputFile> => {
  const first = await firstOf(read());
  const packing = packingOf(first);
  if (packing === 'zip' && /\.xls[xm]$/i.test(name)) return workbookOf(name, brought, read);
  if (packing === 'none') return textOf(name, brought, read, first, chosen);
  throw new FileError(name, 'data', 'another archive inside: unpack the outer one first');
};

/**
 * Opens a file on disk, by what is in it and not by its ending: text of any of our encodings, a workbook (XLSX), either
 * of them packed by GZIP, or a ZIP file of several. `encoding` is what a person says who knows better than we, `name` what
 * the file is called where its path does not tell.
 * @throws {FileError} if nothing in it can be read.
 */
export const openInputs = async (path: string, encoding?: string, name = basename(path)): Promise<InputFile[]> => {
  const brought = await fingerprint(path);
  const first = await firstOf(readFile(path));
  const packing = packingOf(first);
  if (packing === 'none') return [textOf(name, brought, () => readFile(path), first, encoding)];
  if (packing === 'gzip') {
    const read = () => readGzip(path, brought.bytes);
    return [await packedOf(name.replace(/\.gz(ip)?$/i, ''), brought, read, encoding)];
  }
  const entries = await listZip(path, brought.bytes);
  if (isWorkbook(entries)) return [workbookOf(name, brought, () => readFile(path))];
  const inputs: InputFile[] = [];
  for (const entry of checkedFiles(entries)) {
    const inside = posix.basename(entry.fileName);
    inputs.push(await packedOf(inside, brought, () => readEntry(path, entry), encoding));
  }
  return inputs;
};
