import { open } from 'node:fs/promises';

/** Makes sure that the names in a folder survive a loss of power. Windows has no such thing and needs none. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
};
