import pLimit from 'p-limit';
import { callerMistake } from '../errors.ts';
import { inChinese } from '../exchange/chinese/chinese.ts';
import { FileError } from '../exchange/file/file-error.ts';
import type { InputFile } from '../exchange/file/input.ts';
import { openInputs } from '../exchange/file/open.ts';
import { importOf, nameOf, namespaceOf } from '../exchange/import/from-files.ts';
import { givenUnderstanding, UnusableError } from '../exchange/import/given.ts';
import type { Import } from '../exchange/import/import.ts';
import { understand, understandings, type Understanding } from '../exchange/import/understand.ts';
import { GraphError } from '../graph/errors.ts';
import type { Held, Uploads } from '../upload/store.ts';

/** Callers whose files are opened at once, and those that wait for it. */
const opening = pLimit(2);
const mayWait = 20;
const mostUploads = 20;

const usableName = /^[^\s\p{C}\p{Z}\u{10000}-\u{10FFFF}]{1,80}$/u;

/** How a caller says that files are to be taken. */
export interface Said {
  as?: string | null | undefined;
  name?: string | null | undefined;
  understanding?: string | null | undefined;
}

/** Files that were sent, as they are understood. */
export interface Opened {
  name: string;
  files: readonly InputFile[];
  understanding: Understanding;
  given: Import;
}

/** The name of a data set as it may be. */
export const checkedName = (given: string): string => {
  const name = given.normalize('NFC');
  if (usableName.test(name)) return name;
  throw callerMistake('name must have 1 to 80 letters, digits or signs and no blanks', { argument: 'name' });
};

const checkedAs = (as: string | null | undefined): string | undefined => {
  if (as === null || as === undefined || understandings.includes(as)) return as ?? undefined;
  throw callerMistake(`as must be one of ${understandings.join(', ')}`, { argument: 'as' });
};

/** Mistakes in what was sent or said are the caller's. */
const toldOf = (error: unknown): unknown => {
  if (error instanceof UnusableError)
    return callerMistake(error.message, { argument: 'understanding', path: error.path });
  if (error instanceof FileError)
    return callerMistake(error.message, {
      argument: 'uploads',
      messageZh: inChinese(error.message),
      ...error.problem,
    });
  return error;
};

const open = async (held: Held, said: Said): Promise<Opened> => {
  const as = checkedAs(said.as);
  const opened = await Promise.all(held.files.map(({ path, name }) => openInputs(path, undefined, name)));
  const files = opened.flat();
  if (files.length === 0) throw callerMistake('there is no file in what was sent', { argument: 'uploads' });
  const name = checkedName(said.name ?? (nameOf(files) || 'import'));
  const understanding = said.understanding
    ? givenUnderstanding(said.understanding, files)
    : await understand(files, namespaceOf(name), as);
  return { name, files, understanding, given: importOf(files, understanding, name) };
};

/** What was sent under these ids, held until it is released. */
export const hold = (uploads: Uploads, ids: readonly string[]): Held => {
  if (ids.length === 0 || ids.length > mostUploads)
    throw callerMistake(`uploads may be 1 to ${mostUploads}, they are ${ids.length}`, { argument: 'uploads' });
  const held = uploads.hold(ids);
  if (held) return held;
  throw callerMistake('one of these uploads is not there: what is not imported is removed after an hour', {
    argument: 'uploads',
  });
};

/** Opens and understands what is held and does something with it; few callers at once, since files may be long. */
export const withFiles = async <T>(held: Held, said: Said, work: (opened: Opened) => Promise<T> | T): Promise<T> => {
  if (opening.pendingCount >= mayWait) throw new GraphError('BUSY', 'too many files are waiting to be opened');
  return opening(async () => {
    try {
      return await work(await open(held, said));
    } catch (error) {
      throw toldOf(error);
    }
  });
};
