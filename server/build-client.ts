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

/** Whether the page is built, and not older than what it is built from. */
export const isFresh = (): boolean => {
  if (!existsSync(page)) return false;
  // An image has the page and nothing to build it from.
  if (!existsSync(join(root, 'client'))) return true;
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
