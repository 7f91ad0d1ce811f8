import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { damaged } from './embedded-errors.ts';
import { logOf } from './embedded-files.ts';

// Two kinds of damage that Grafeo 0.6 takes for the traces of a crash, and goes on without what was written since. Files
// of another form than it has are left to it.
const [fileMark, logMark] = [Buffer.from('GRAF\x03\0\0\0', 'latin1'), Buffer.from('GRAFWAL\0\x02\0', 'latin1')];

/** Where the file says in turn where its newest content lies; each is followed by its sum. */
const heads = [4_096, 8_192];
const headBytes = 80;

const isBroken = (file: Buffer, at: number): boolean => {
  const said = file.subarray(at, at + headBytes);
  return said.some((byte) => byte !== 0) && crc32(said) !== file.readUInt32LE(at + headBytes);
};

/** With a log it may be a crash in the middle of writing one; after an orderly end, when there is no log, it is damage. */
const hasBrokenHead = (path: string): boolean => {
  const file = Buffer.alloc(heads[1]! + headBytes + 4);
  const opened = openSync(path, 'r');
  const length = readSync(opened, file);
  closeSync(opened);
  const isKnown = length === file.length && file.subarray(0, fileMark.length).equals(fileMark);
  return isKnown && heads.some((at) => isBroken(file, at));
};

/** A log begins with this; then come records: length, sum, place in all that was ever logged, 9 bytes more, content. */
const logHeadBytes = 128;
const recordHeadBytes = 25;

/** How long the record is that begins here; 0 where none does, or it is not as it was written. */
const recordAt = (log: Buffer, at: number, first: number): number => {
  if (at + recordHeadBytes > log.length || log.readUInt32LE(at + 8) !== (first + at) % 2 ** 32) return 0;
  const length = recordHeadBytes + log.readUInt32LE(at);
  if (at + length > log.length) return 0;
  const sum = crc32(log.subarray(at + 8, at + length), crc32(log.subarray(at, at + 4)));
  return sum === log.readUInt32LE(at + 4) ? length : 0;
};

/** One record at a time is written, and the next when it is on the disk: only the last can be cut off by a crash. */
const hasHole = (log: Buffer): boolean => {
  if (log.length < logHeadBytes || !log.subarray(0, logMark.length).equals(logMark)) return false;
  const first = Number(log.readBigUInt64LE(0x20)) - logHeadBytes;
  let at = logHeadBytes;
  for (let length = recordAt(log, at, first); length > 0; length = recordAt(log, at, first)) at += length;
  for (let later = at + 1; later < log.length; later += 1) if (recordAt(log, later, first) > 0) return true;
  return false;
};

/** @throws GraphError DAMAGED */
export const checkDamage = (path: string): void => {
  if (!existsSync(path)) return;
  const logs = existsSync(logOf(path)) ? readdirSync(logOf(path)) : [];
  const isDamaged =
    logs.length === 0 ? hasBrokenHead(path) : logs.some((name) => hasHole(readFileSync(join(logOf(path), name))));
  if (isDamaged) throw damaged();
};
