import { expect } from 'vitest';
import { narrow, test } from '../../support/page.ts';
import { card, find, rows, show, summary } from '../../support/table.ts';

test('heads put the rows in order and say so; the field says how many of how many are left', async ({ visit }) => {
  const page = await visit('/network?as=list');
  const head = page.getByRole('columnheader', { name: '名称' });
  await head.getByRole('button').click();
  expect(await head.getAttribute('aria-sort')).toBe('ascending');
  expect(await page.getByRole('columnheader', { name: '图中联系' }).getAttribute('aria-sort')).toBe('none');
  expect(await rows(page).first().textContent()).toContain('安徽');
  await find(page).fill('新加坡');
  await page.getByText(/^显示 [1-9] \/ \d+ 个实体$/).waitFor();
  for (const row of await rows(page).all()) expect(await row.textContent()).toMatch(/新加坡|Singapore/);
  await expect.poll(() => new URL(page.url()).searchParams.get('find')).toBe('新加坡');
  await page.reload();
  await page.getByText(/^显示 [1-9] \/ \d+ 个实体$/).waitFor();
  expect(await find(page).inputValue()).toBe('新加坡');
  await find(page).fill('没有这个');
  await page.getByText('没有含“没有这个”的行。').waitFor();
  await page.keyboard.press('Escape');
  expect(await find(page).inputValue()).toBe('');
  await expect.poll(() => new URL(page.url()).searchParams.get('find')).toBe(null);
});

test('what is selected is in sight, marked, and summed up with its gaps, in every form', async ({ visit }) => {
  const page = await visit('/network?as=list&sel=cty:FI');
  const seen = async () => {
    const row = page.locator('[data-at][aria-selected=true]');
    await row.waitFor();
    const box = (await row.boundingBox())!;
    expect(box.y).toBeGreaterThan(100);
    expect(box.y + box.height).toBeLessThan(860);
  };
  await seen();
  await expect.poll(() => summary(page).innerText()).toMatch(/^芬兰：.*，[1-9]\d* 个未解决的缺口$/);
  await page.getByRole('columnheader', { name: '名称' }).getByRole('button').click();
  await seen();
  await show(page, '提纲');
  await seen();
});

test('on a telephone it has fewer columns, within the page', async ({ visit }) => {
  const page = await visit('/network?as=list', { viewport: narrow });
  await rows(page).first().waitFor();
  expect(await page.getByRole('columnheader').count()).toBe(3);
  const name = await rows(page).first().getByRole('gridcell').first().boundingBox();
  expect(name!.width).toBeGreaterThan(150);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
  await page.goto('/network?as=list&sel=cty:FI');
  const selected = (await page.locator('[data-at][aria-selected=true]').boundingBox())!;
  const sheet = (await card(page).boundingBox())!;
  expect(selected.y + selected.height).toBeLessThanOrEqual(sheet.y);
});
