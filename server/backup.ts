import { parseArgs } from 'node:util';
import { BackupError } from './backup/backup-error.ts';
import { onEmbedded, runBackupCommand } from './backup/command.ts';
import { makeBackup } from './backup/make.ts';

const usage = `npm run backup -- FILE

Backs up the whole embedded graph into one new file, also while the product runs.`;

runBackupCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new BackupError(usage);
  const { entities, links, bytes } = await makeBackup(onEmbedded('dump'), path);
  console.log(`Backed up ${entities} entities and ${links} links into ${path} (${(bytes / 1e6).toFixed(1)} MB).`);
});
