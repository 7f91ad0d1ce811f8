import { expect } from 'vitest';
import { test } from '../../support/page.ts';
import { violations } from '../../support/violations.ts';
import { card, enter, find, focused, rows, show, summary } from '../../support/table.ts';

test('a group is a row that opens by keyboard, in the picture too, and closes again', async ({ visit }) => {
  const page = await visit('/network?as=list&fold=kind&sort=name');
  const table = page.getByRole('treegrid', { name: '实体' });
  await rows(page).first().waitFor();
  expect(await rows(page).count()).toBe(10);
  await find(page).fill('城市');
  await enter(page);
  const city = table.getByRole('row', { name: /^城市（含 \d+ 个）/ });
  const inside = Number(/含 (\d+) 个/.exec((await city.textContent())!)![1]);
  expect(await city.getAttribute('aria-expanded')).toBe('false');
  await expect.poll(() => summary(page).innerText()).toMatch(new RegExp(`^城市：含 ${inside} 个：.+等$`));
  await find(page).fill('');
  await city.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focused(page).getAttribute('aria-expanded')).toBe('true');
  await expect.poll(() => new URL(page.url()).searchParams.get('open')).toBe('fold kind CITY');
  expect(await table.locator('[aria-level="2"]').count()).toBe(inside);
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('ArrowDown');
  expect(await focused(page).getAttribute('aria-level')).toBe('2');
  await page.keyboard.press('Enter');
  await card(page).getByRole('heading', { level: 2 }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page).getAttribute('aria-level')).toBe('2');
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page).textContent()).toMatch(/^城市/);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => rows(page).count()).toBe(10);
  expect(await focused(page).textContent()).toMatch(/^城市（含/);
  await page.goBack();
  await expect.poll(() => table.locator('[aria-level="2"]').count()).toBe(inside);
});

test('what is selected inside of a group is in sight as the row of the group', async ({ visit }) => {
  const page = await visit('/network?as=list&fold=kind&sel=cty:FI');
  const row = page.locator('[data-at][aria-selected=true]');
  await row.waitFor();
  expect(await row.textContent()).toMatch(/^国家（含 \d+ 个）/);
});

test('links say which one of a group they have, and through which unit they go', async ({ visit }) => {
  const page = await visit('/network?as=list&form=links&fold=region&bridge=units');
  await rows(page).first().waitFor();
  await find(page).fill('经“');
  const through = rows(page).filter({ hasText: '（经“' });
  await expect.poll(async () => (await through.count()) - (await rows(page).count())).toBe(0);
  expect(await through.count()).toBeGreaterThan(3);
  const unit = /（经“(.+?)”）/.exec((await through.first().textContent())!)![1]!;
  await through.first().click();
  await card(page).getByRole('heading', { level: 2, name: unit }).waitFor();
  await find(page).fill('在“江苏”中');
  await expect.poll(() => rows(page).count()).toBeGreaterThan(0);
  await find(page).fill('江苏');
  await show(page, '提纲');
  await rows(page)
    .getByText(/^江苏（含 \d+ 个）$/)
    .waitFor();
});

test('form and order of the table are in the address, go back and forth, and are undone', async ({ visit }) => {
  const page = await visit('/network?as=list');
  const said = () => [...new URL(page.url()).searchParams].map(([name, value]) => `${name}=${value}`).join('&');
  await rows(page).first().waitFor();
  await page.getByRole('columnheader', { name: '名称' }).getByRole('button').click();
  await expect.poll(said).toBe('as=list&sort=name&lang=zh');
  await show(page, '联系');
  await page.getByRole('columnheader', { name: '到' }).getByRole('button').click();
  await page.getByRole('columnheader', { name: '到' }).getByRole('button').click();
  await expect.poll(said).toBe('as=list&form=links&sort=name&sort-links=-to&lang=zh');
  await page.reload();
  await rows(page).first().waitFor();
  expect(await page.getByRole('columnheader', { name: '到' }).getAttribute('aria-sort')).toBe('descending');
  await page.goBack();
  await expect.poll(() => page.getByRole('columnheader', { name: '到' }).getAttribute('aria-sort')).toBe('ascending');
  await show(page, '提纲');
  await page.keyboard.press('Control+z');
  await page.getByRole('grid', { name: '联系' }).waitFor();
  await expect.poll(said).toBe('as=list&form=links&sort=name&sort-links=to&lang=zh');
});
