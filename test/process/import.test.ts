import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary.ts';

const folder = await temporaryFolder();
afterAll(() => folder.remove());

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What `npm run import` says, and with which code it ends. */
const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], DATA_DIR: join(folder.path, 'data') };
    const all = ['--import', '@oxc-node/core/register', 'server/import.ts', ...args];
    execFile(process.execPath, all, { cwd: root, env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

const file = async (name: string, text: string) => {
  const path = join(folder.path, name);
  await writeFile(path, text);
  return path;
};

it('imports tables of one’s own, says what it did, and the second time that nothing is to be done', async () => {
  const partners = await file(
    'partners.csv',
    '编号,名称,类型,国家,网址\nlab1,中芬联合实验室,联合实验室,芬兰,https://lab.example\nuni1,阿尔托大学,机构,FI,\n',
  );
  const links = await file('links.csv', '起点,终点,关系\nuni1,lab1,运营\n');
  const first = await run(partners, links);
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toMatch(/Reading partners\.csv, links\.csv as a table of entities, a table of links/);
  expect(first.out).toMatch(/Entities: 2 added, 0 changed, 0 as before, 0 gone; 1 were known from elsewhere/);
  expect(first.out).toMatch(/Links: 3 added/);
  const again = await run(partners, links);
  expect(again).toMatchObject({ code: 0 });
  expect(again.out).toMatch(/file:partners\+links says already what these files say: nothing was changed\./);
});

it('tells every mistake with its place, changes nothing, and ends with 1', async () => {
  const wrong = await file(
    'wrong.csv',
    'id,name,kind,start year\n1,One,Institution,1999\n2,Two,Spaceship,2001\n3,Three,Institution,soon\n',
  );
  const { code, out, err } = await run(wrong);
  expect(code).toBe(1);
  expect(err).toMatch(
    /wrong\.csv was refused, nothing was changed:\n.*line 3, column kind: .*Spaceship[^]*line 4, column start year: .*soon/,
  );
  expect(out).not.toMatch(/Imported/);
});

it.each([
  ['no file', [], /npm run import -- FILE/],
  ['a file that is not there', ['/nowhere/none.csv'], /none\.csv/],
  ['a format that nobody knows', ['package.json', '--as', 'dbase'], /expected one of cordis, ror, openalex, graphml/],
  ['what is nothing of the kind', [process.execPath], /expected .*found/],
])('refuses %s in a sentence', async (_, args, sentence) => {
  const { code, err } = await run(...args);
  expect(code).toBe(1);
  expect(err).toMatch(sentence);
  expect(err).not.toMatch(/^\s+at /m);
});
