import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

// There is no Docker where tests run; what an image is made of is looked at all the same.
const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const letThrough = read('.dockerignore')
  .split('\n')
  .filter((line) => line.startsWith('!'))
  .map((line) => line.slice(1));
const isSent = (path: string) => letThrough.some((one) => path === one || path.startsWith(`${one}/`));

/** The files that a file imports by their place, and those that they import. */
const importedBy = (path: string): string[] => {
  const direct = [...read(path).matchAll(/^import .*from '(\.[^']+\.ts)'/gm)].map(([, name]) =>
    normalize(join(dirname(path), name!)),
  );
  return direct.flatMap((one) => [one, ...importedBy(one)]);
};

it('is sent everything that the page is built with', () => {
  expect(['vite.config.ts', ...importedBy('vite.config.ts')].filter((path) => !isSent(path))).toEqual([]);
});

it('copies only what is there and is sent', () => {
  const copied = [...read('server/Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, list]) =>
    list!.split(' '),
  );
  expect(copied.length).toBeGreaterThan(5);
  for (const path of copied.filter((one) => one !== '.'))
    expect([path, existsSync(join(root, path)), isSent(path)]).toEqual([path, true, true]);
});
