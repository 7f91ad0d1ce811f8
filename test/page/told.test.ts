import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/page.ts';

const bottom = (page: Page) => page.getByRole('status').filter({ hasText: /显示 \d+ \/ \d+ 个(?:核心|起始)实体/ });
const said = (page: Page) => new URL(page.url()).searchParams;
const number = (text: string, of: RegExp) => Number(of.exec(text)?.[1]);

test('the line says in how many marks the entities stand, by what, and shows each again', async ({ visit }) => {
  const page = await visit('/network?fold=region&bridge=units');
  const line = bottom(page).getByText(/个实体合为/);
  const text = await line.innerText();
  const [entities, marks] = [number(text, /^(\d+) 个实体/), number(text, /合为 (\d+) 个/)];
  expect(marks + number(text, /组含 (\d+) 个/) + number(text, /(\d+) 个单元/)).toBe(entities);
  expect(number(await bottom(page).innerText(), /显示 (\d+)/)).toBe(entities);
  const groups = page.getByRole('list', { name: '合并的组' }).getByRole('button');
  expect(await groups.count()).toBe(number(text, /(\d+) 个组/));
  await groups.first().click();
  await expect.poll(async () => number(await line.innerText(), /合为 (\d+) 个/)).toBeGreaterThan(marks);
  await line.getByRole('button', { name: '逐个显示' }).click();
  await line.waitFor({ state: 'detached' });
  expect([...said(page).keys()]).toEqual(['lang']);
  await page.goBack();
  await line.waitFor();
});

const hostile = '<img src=x onerror="document.title=\'taken\'">\u202e';
const strange =
  '/network?base=cty:FI,cty:IL,cty:nowhere&sel=nobody&fold=galaxy&f=kind~COUNTRY,UFO&f=links~many' +
  `&end=cty:FI&end=${encodeURIComponent(hostile)}`;

test('what of an address nobody knows is told as text, stays, and is taken out of it', async ({ visit }) => {
  const page = await visit(strange);
  const line = bottom(page).getByText(/项不认识或已不存在/);
  await expect.poll(() => line.innerText(), { timeout: 10_000 }).toMatch(/^地址中有 6 项.*fold=galaxy.*，另有 1 项/);
  const all = await line.getAttribute('title');
  for (const one of ['fold=galaxy', 'f=links~many', 'UFO', 'cty:nowhere', 'nobody', '<img src=x'])
    expect(all).toContain(one);
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(await page.title()).not.toContain('taken');
  expect(said(page).get('fold')).toBe('galaxy');
  await page.reload();
  // Whom nobody knows is known only once the graph was asked.
  await expect.poll(() => line.innerText(), { timeout: 10_000 }).toMatch(/^地址中有 6 项/);
  await line.getByRole('button', { name: '从地址中去掉' }).click();
  await line.waitFor({ state: 'detached' });
  expect([...said(page)].map(([name, value]) => `${name}=${value}`).sort()).toEqual(
    ['base=cty:FI,cty:IL', 'end=cty:FI', 'f=kind~COUNTRY', 'lang=zh'].sort(),
  );
  await page.goBack();
  await expect.poll(() => line.innerText(), { timeout: 10_000 }).toMatch(/^地址中有 6 项/);
});

test('an address that starts from nothing that there is says so, and leads back', async ({ visit }) => {
  const page = await visit('/network?base=cty:nowhere');
  await page.getByText('地址所列的起始实体都不在图谱中。').waitFor();
  await bottom(page).getByText('地址中有 1 项不认识或已不存在：cty:nowhere').waitFor();
  await page.getByRole('main').getByRole('button', { name: '回到政策点名的实体' }).first().click();
  await page.getByRole('application').waitFor();
});

test('of an address only that is told which nobody knows', async ({ visit }) => {
  const page = await visit(
    '/network?sel=cty:FI&add=xl:nagoya-sjtu&fold=kind&open=reg:js&open=fold+kind+CITY&f=!near~cty:FI,reg:js&pin=cty:FI~0~0&layout=galaxy',
  );
  await page.getByRole('complementary', { name: '卡片' }).getByRole('heading', { level: 2, name: '芬兰' }).waitFor();
  const line = bottom(page).getByText(/不认识/);
  await expect
    .poll(() => line.innerText(), { timeout: 10_000 })
    .toMatch(/^地址中有 1 项不认识或已不存在：layout=galaxy/);
});

test('a language, a source and a finding that are not there are told as well, and taken out', async ({ visit }) => {
  const page = await visit('/network?lang=fr&off=src:reprint-001,src:nowhere&gap=nothing');
  const line = bottom(page).getByText(/不认识/);
  await expect
    .poll(() => line.innerText(), { timeout: 10_000 })
    .toMatch(/^地址中有 3 项不认识或已不存在：lang=fr.*src:nowhere.*nothing/);
  await line.getByRole('button', { name: '从地址中去掉' }).click();
  await line.waitFor({ state: 'detached' });
  expect([...said(page)]).toEqual([
    ['off', 'src:reprint-001'],
    ['lang', 'zh'],
  ]);
});
