import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { limits } from '../../../server/access/limits.ts';

const root = new URL('../../../', import.meta.url);
const text = readFileSync(new URL('server/access/README.md', root), 'utf8');

const named = [...text.matchAll(/`(test\/[^`]+)`/g)].map(([, path]) => path!);

it.each([...new Set(named)])('README names a test that is there: %s', (path) => {
  expect(existsSync(fileURLToPath(new URL(path, root)))).toBe(true);
});

it('README tells every limit with its value', () => {
  const told = [...text.matchAll(/^\| `(\w+)` +\| ([\d,]+) /gm)].map(([, name, value]) => [
    name,
    Number(value!.replaceAll(',', '')),
  ]);
  expect(Object.fromEntries(told)).toEqual(limits);
});

it('README gives a test for every point of the cheat sheet', () => {
  const points = text.slice(text.indexOf('| point'), text.indexOf('## Dependencies')).trim().split('\n').slice(2);
  expect(points.length).toBeGreaterThan(20);
  for (const point of points) expect(point).toMatch(/`test\/.*` *\|$/);
});
