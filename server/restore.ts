import { parseArgs } from 'node:util';
import { BackupError } from './backup/backup-error.ts';
import { onEmbedded, runBackupCommand } from './backup/command.ts';
import { putBack } from './backup/put-back.ts';

const usage = `npm run restore -- FILE [--replace]

Puts a backup in the place of the embedded graph while the product does not run. A graph that is there is kept unless
--replace is said.`;

runBackupCommand(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { replace: { type: 'boolean' } } });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new BackupError(usage);
  const { entities, links, made } = await putBack(onEmbedded('load'), path, { replace: values.replace ?? false });
  console.log(`Restored ${entities} entities and ${links} links as they were on ${made}.`);
});
