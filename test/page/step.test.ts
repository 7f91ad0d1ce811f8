import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/page.ts';
import { card, find, rows } from '../support/table.ts';

const to = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const neighbour = (page: Page) => card(page).getByRole('listitem').getByRole('button', { name: '中新苏州工业园区' });

/** Ids of what is marked in the picture as pointed at. */
const inPicture = (page: Page) =>
  page.getByRole('application').evaluate((host) => {
    const { cy } = (
      host as unknown as { _cyreg: { cy: { $(which: string): { map<T>(f: (one: { id(): string }) => T): T[] } } } }
    )._cyreg;
    return cy.$('.pointed').map((one) => one.id());
  });

test('what is pointed at in the card is marked in picture and list, by mouse and by keyboard, and no longer than that', async ({
  visit,
}) => {
  const page = await visit('/network?sel=cty:SG');
  await neighbour(page).first().hover();
  await expect.poll(() => inPicture(page)).toEqual(['park:sip']);
  await card(page).getByRole('heading').first().hover();
  await expect.poll(() => inPicture(page)).toEqual([]);
  await neighbour(page).first().focus();
  await expect.poll(() => inPicture(page)).toEqual(['park:sip']);
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('sel')).toBe('park:sip');
  await expect.poll(() => inPicture(page)).toEqual([]);

  await page.goto('/network?sel=cty:SG&as=list');
  await find(page).fill('中新苏州');
  const row = rows(page).filter({ hasText: '中新苏州工业园区' }).first();
  await row.hover();
  await expect.poll(() => neighbour(page).first().getAttribute('data-pointed')).toBe('true');
});

test('years chosen in the matrix hold in network and map too, and the other way round', async ({ visit }) => {
  const page = await visit('/matrix');
  const since = page.getByRole('textbox', { name: '起始年份，从' });
  await since.fill('2010');
  await to(page, '网络');
  const stack = page.getByRole('region', { name: '筛选', exact: true });
  await stack.getByText('2010').first().waitFor();
  await to(page, '地图');
  await page.getByText(/筛选隐藏 \d+ 个实体/).waitFor();
  await stack.getByRole('button', { name: /^移除/ }).click();
  await expect.poll(() => page.getByText(/筛选隐藏 \d+ 个实体/).count()).toBe(0);
  await to(page, '矩阵');
  await expect.poll(() => since.inputValue()).toBe('');
  await page.keyboard.press('Control+z');
  await expect.poll(() => since.inputValue()).toBe('2010');
  await page.reload();
  await expect.poll(() => since.inputValue()).toBe('2010');
});
