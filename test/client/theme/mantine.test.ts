import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const client = new URL('../../../client/', import.meta.url);
const styles = new URL('../../../node_modules/@mantine/core/styles/', import.meta.url);

const read = (path: string) => readFileSync(new URL(path, client), 'utf8');

it('has the style of every component that is taken from the library', () => {
  const files = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx'));
  const used = files.flatMap((path) =>
    [...read(path).matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap(([, names]) =>
      names!.split(',').map((name) => name.trim()),
    ),
  );
  const styled = [...new Set(used)].filter((name) => name && existsSync(new URL(`${name}.css`, styles)));
  expect(styled).toContain('Button');
  const taken = read('theme/mantine.css');
  expect(styled.filter((name) => !taken.includes(`/${name}.css'`))).toEqual([]);
});
