import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { narrow, test } from '../support/page.ts';

/** Pixels of the picture that something was drawn on. */
const drawn = (page: Page) =>
  page.getByRole('application').evaluate((host) => {
    const all = host.querySelectorAll('canvas');
    const copy = new OffscreenCanvas(host.clientWidth, host.clientHeight).getContext('2d', {
      willReadFrequently: true,
    })!;
    for (const canvas of all) copy.drawImage(canvas, 0, 0, host.clientWidth, host.clientHeight);
    const { data } = copy.getImageData(0, 0, host.clientWidth, host.clientHeight);
    return data.filter((value, at) => at % 4 === 3 && value > 0).length;
  });

test('draws the core network and says how much of it is shown', async ({ visit }) => {
  const page = await visit('/network');
  await page.getByRole('application', { name: '核心网络图' }).waitFor();
  await expect.poll(() => drawn(page), { timeout: 15_000 }).toBeGreaterThan(20_000);
  await page.getByText(/显示 \d+ \/ \d+ 个核心实体/).waitFor();
});

test('the legend tells groups and lines, and takes a group out', async ({ visit }) => {
  const page = await visit('/network');
  const legend = page.getByRole('region', { name: '图例' });
  await legend.getByText('计划：要建、要参与、要探索').waitFor();
  await legend.getByText('推断：仅由名称读出').waitFor();
  const shown = page.getByText(/显示 \d+ \/ \d+ 个核心实体/);
  const before = await shown.innerText();
  await legend.getByRole('checkbox', { name: '平台' }).click();
  await expect.poll(() => shown.innerText()).not.toBe(before);
});

test('the list tells the same as the picture', async ({ visit }) => {
  const page = await visit('/network?as=list');
  const table = page.getByRole('grid', { name: '实体' });
  await table.waitFor();
  const [shown] = /\d+/.exec(await page.getByText(/显示 \d+ \/ \d+ 个核心实体/).innerText()) ?? [];
  // The row of heads counts as well.
  expect(Number(await table.getAttribute('aria-rowcount'))).toBe(Number(shown) + 1);
  await page.getByRole('textbox', { name: '在表中查找' }).fill('中新苏州工业园区');
  await table.getByRole('gridcell', { name: '中新苏州工业园区', exact: true }).waitFor();
});

test('fits a telephone', async ({ visit }) => {
  const page = await visit('/network', { viewport: narrow });
  await page.getByRole('application').waitFor();
  await page.getByRole('button', { name: '图例' }).click();
  await page.getByRole('dialog', { name: '图例' }).getByText('推断：仅由名称读出').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
});

test('speaks the language of the browser, and the other when asked', async ({ visit }) => {
  const page = await visit('/network', { locale: 'en-GB' });
  await page.getByRole('button', { name: '中文' }).click();
  await page.getByRole('button', { name: 'English' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toMatch(/^zh/);
  await page.reload();
  await page.getByRole('button', { name: 'English' }).waitFor();
});
