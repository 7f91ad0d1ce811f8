import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Where the built client lies. */
export const builtClient = join(root, 'dist/client');

const page = join(builtClient, 'index.html');

const sources = () => [
  ...readdirSync(join(root, 'client'), { recursive: true, encoding: 'utf8' }).map((name) => join(root, 'client', name)),
  join(root, 'vite.config.ts'),
  join(root, 'package-lock.json'),
];

const isFresh = () => {
  if (!existsSync(page)) return false;
  const built = statSync(page).mtimeMs;
  return sources().every((file) => statSync(file).mtimeMs <= built);
};

/** Builds the client when it is missing or older than its sources. */
export const buildClient = async (log: (sentence: string) => void): Promise<void> => {
  if (isFresh()) return;
  log('Building the page, once ...');
  const started = new Date();
  const { build } = await import('vite');
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
  // What changes during the build must count as newer than it.
  utimesSync(page, started, started);
};
