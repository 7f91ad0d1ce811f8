import { existsSync } from 'node:fs';
import { constants, copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openEmbedded } from '../graph/embedded.ts';
import { logOf } from '../graph/embedded-files.ts';
import { GraphError } from '../graph/errors.ts';
import { BackupError } from './backup-error.ts';
import { readBackup, type BackupHeader } from './file.ts';
import { openedOnce } from './opened.ts';
import { syncFolder } from './sync-folder.ts';

const remove = async (file: string) => {
  for (const path of [file, logOf(file)]) await rm(path, { recursive: true, force: true });
};

/**
 * Makes sure that nobody has the graph open. Opened and closed in order it is one file, without a log; one too damaged
 * to be opened may be replaced all the same.
 */
const settle = async (graphFile: string) => {
  try {
    await openEmbedded(graphFile).close();
  } catch (error) {
    if (!(error instanceof GraphError) || error.code !== 'DAMAGED') throw error;
  }
};

const check = async (path: string, image: string, header: BackupHeader) => {
  const { entities, links } = await openedOnce(image);
  if (entities !== header.entities || links !== header.links)
    throw new BackupError(
      `${path} holds ${entities} entities and ${links} links, and says that it holds ${header.entities} and ${header.links}`,
    );
};

/**
 * Puts a backup in the place of an embedded graph that nobody has open. It is read and checked beside it first; the
 * change itself is one renaming, so that there is the old graph or the new one at every moment.
 * @throws BackupError or GraphError, and the graph is as it was.
 */
export const putBack = async (graphFile: string, path: string, { replace = false } = {}): Promise<BackupHeader> => {
  const [image, old] = [`${graphFile}.restoring`, `${graphFile}.replaced`];
  const log = logOf(graphFile);
  const inTheWay = existsSync(graphFile) || existsSync(log);
  if (inTheWay && !replace)
    throw new BackupError(`there is a graph already, ${graphFile}: say --replace to put the backup in its place`);
  await mkdir(dirname(graphFile), { recursive: true });
  await remove(image);
  try {
    const header = await readBackup(path, image);
    await check(path, image, header);
    await remove(old);
    if (existsSync(graphFile)) {
      await settle(graphFile);
      await copyFile(graphFile, old, constants.COPYFILE_FICLONE);
    }
    if (existsSync(log)) await rename(log, logOf(old));
    await rename(image, graphFile);
    await syncFolder(dirname(graphFile));
    await remove(old);
    return header;
  } finally {
    await remove(image);
  }
};
