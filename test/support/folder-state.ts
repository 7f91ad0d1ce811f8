import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Everything in a folder, with its content and when it was changed. */
export const folderState = async (folder: string): Promise<unknown[]> => {
  const names = (await readdir(folder, { recursive: true })).sort();
  const about = names.map(async (name) => {
    const path = join(folder, name);
    const found = await stat(path);
    const content = found.isDirectory() ? '' : await readFile(path);
    return [name, found.mtimeMs, createHash('sha256').update(content).digest('hex')];
  });
  return Promise.all(about);
};
