import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { narrow, test } from '../support/page.ts';
import { violations } from '../support/violations.ts';

const legendOf = (page: Page) => page.getByRole('region', { name: '图例' });

test('colour tells communities when asked, the legend says so, and the address reopens it', async ({ visit }) => {
  const page = await visit('/network');
  const colour = legendOf(page).getByRole('region', { name: '颜色' });
  await colour.getByText('颜色：类别').waitFor();
  await page.getByRole('button', { name: '外观' }).click();
  await page.getByRole('combobox', { name: '颜色' }).selectOption('群体（Leiden）');
  await colour.getByText('颜色：群体（Leiden）').waitFor();
  await colour.getByText('长三角地区一群').waitFor();
  const told = await colour.innerText();
  expect(new URL(page.url()).searchParams.get('paint')).toBe('COMMUNITY');

  // All that is drawn is in a community or grey.
  const numbers = (await colour.getByRole('listitem').allInnerTexts()).map((text) => Number(/\d+$/.exec(text)?.[0]));
  const grey = Number(/没有联系：(\d+)/.exec(told)?.[1] ?? 0);
  const [, shown] = /显示 (\d+) \/ \d+ 个核心实体/.exec(await page.locator('body').innerText()) ?? [];
  expect(numbers.reduce((sum, one) => sum + one, grey)).toBe(Number(shown));

  await page.reload();
  await colour.getByText('长三角地区一群').waitFor();
  expect(await colour.innerText()).toBe(told);
});

test('size tells betweenness by keyboard, and one step back tells links again', async ({ visit }) => {
  const page = await visit('/network');
  const size = legendOf(page).getByRole('region', { name: '大小' });
  await size.getByText('标记越大，联系越多').waitFor();
  await page.getByRole('button', { name: '外观' }).press('Enter');
  await page.getByRole('combobox', { name: '大小' }).focus();
  await page.keyboard.press('ArrowDown');
  await size.getByText('两两之间的最短路径，有多少经过它').waitFor();
  await size.getByText(/标记由小到大：0% 到 [\d.]+%/).waitFor();
  await page.goBack();
  await size.getByText('标记越大，联系越多').waitFor();
});

test('years are a scale with its ends, and grey is what has none', async ({ visit }) => {
  const page = await visit('/network?paint=YEAR&lang=en');
  const colour = page.getByRole('region', { name: 'Legend' }).getByRole('region', { name: 'Colour' });
  await colour.getByText(/Light to dark: \d{4} to \d{4}/).waitFor();
  await colour.getByText(/Not known: \d+/).waitFor();
});

test.for(['COMMUNITY', 'BETWEENNESS'])('%s keeps WCAG 2.2 AA', async (paint, { visit }) => {
  const page = await visit(`/network?paint=${paint}&size=CONSTRAINT`, { reducedMotion: 'reduce' });
  await legendOf(page).getByRole('region', { name: '大小' }).getByText(/到/).last().waitFor();
  await page.getByRole('button', { name: '外观' }).click();
  await page.getByRole('combobox', { name: '颜色' }).waitFor();
  expect(await violations(page)).toEqual([]);
});

test('fits a telephone', async ({ visit }) => {
  const page = await visit('/network?paint=COMMUNITY', { viewport: narrow });
  await page.getByRole('button', { name: '图例' }).click();
  await page.getByRole('dialog', { name: '图例' }).getByText('长三角地区一群').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
});
