import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileError } from '../../../../server/exchange/file/file-error.ts';
import type { InputFile } from '../../../../server/exchange/file/input.ts';
import { openInputs } from '../../../../server/exchange/file/open.ts';
import type { FileProblem } from '../../../../server/exchange/network/network.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
// Files of tests that run in one process share it.
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Puts a file on the disk for the time of the tests; gives its path. */
export const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

export const bring = (name: string, content: string | Uint8Array, encoding?: string): Promise<InputFile[]> =>
  openInputs(put(name, content), encoding);

export const bringOne = async (name: string, content: string | Uint8Array, encoding?: string): Promise<InputFile> => {
  const [file, ...others] = await bring(name, content, encoding);
  if (!file || others.length > 0) throw new Error(`${name} has ${others.length + 1} files`);
  return file;
};

export const wholeText = async (file: InputFile): Promise<string> => {
  let text = '';
  for await (const piece of file.text()) text += piece;
  return text;
};

/** What the file was refused for; it must be. */
export const problemOf = async (work: Promise<unknown>): Promise<FileProblem> => {
  const error = await work.then(
    () => new Error('it was taken'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof FileError)) throw error;
  return error.problem;
};
