import { existsSync } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { copyEmbedded } from '../graph/embedded-files.ts';
import { BackupError } from './backup-error.ts';
import { writeBackup } from './file.ts';
import { openedOnce } from './opened.ts';
import { syncFolder } from './sync-folder.ts';

/**
 * Backs up an embedded graph into one file, also while another process has it open, which notices nothing of it. The
 * file is there when it is whole, or not at all.
 * @throws BackupError
 */
export const makeBackup = async (
  graphFile: string,
  path: string,
): Promise<{ entities: number; links: number; bytes: number }> => {
  if (existsSync(path)) throw new BackupError(`${path} is there already: take another name`);
  if (!existsSync(graphFile)) throw new BackupError(`there is no graph ${graphFile}: set DATA_DIR to its folder`);
  const work = `${path}.partial`;
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  try {
    const [copy, whole] = [join(work, 'graph.grafeo'), join(work, 'backup')];
    await copyEmbedded(graphFile, copy);
    const counts = await openedOnce(copy);
    await writeBackup(whole, copy, { made: new Date().toISOString(), ...counts });
    await rename(whole, path);
    await syncFolder(dirname(path));
    return { ...counts, bytes: (await stat(path)).size };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
};
