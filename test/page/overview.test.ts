import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { narrow, test } from '../support/page.ts';

test('the first page tells the state and opens what each mark stands for', async ({ visit }) => {
  const page = await visit('/');
  const headline = page.getByRole('heading', { level: 2 });
  await headline.getByRole('link', { name: '芬兰是重点合作国别，却没有平台' }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe('/gaps');
  expect(new URL(page.url()).searchParams.get('gap')).toContain('cty:FI');
  await page.goBack();
  await page.getByRole('link', { name: /^以色列 × 江苏：\d+ 个合作单元/ }).click();
  await page.getByRole('complementary').filter({ hasText: '以色列' }).waitFor();
  await page.goBack();
  await page.getByRole('link', { name: '每个海外中心由至少两个省市共享：未见' }).click();
  await page.locator('mark').first().waitFor();
});

test('a priority partner without a platform is marked in its row', async ({ visit }) => {
  const page = await visit('/?lang=en');
  const row = page.getByRole('row', { name: /^Finland/ });
  await row.getByRole('link', { name: 'no platform' }).waitFor();
  expect(
    await page
      .getByRole('row', { name: /^Singapore/ })
      .getByText('no platform')
      .count(),
  ).toBe(0);
});

test('the table goes by arrows, with one stop for Tab', async ({ visit }) => {
  const page = await visit('/');
  const table = page.getByRole('table');
  await table.waitFor();
  expect(await table.locator('a[tabindex="0"]').count()).toBe(1);
  await table.getByRole('link', { name: '江苏', exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^新加坡 × 上海/);
});

const world = (page: Page) => page.getByRole('group', { name: '各伙伴与地区的合作单元' });

test('the map tells the same as the table, and opens the place', async ({ visit }) => {
  const page = await visit('/');
  const singapore = world(page).getByRole('link', { name: '新加坡：2 个合作单元' });
  await world(page).getByText('上海', { exact: true }).waitFor();
  await world(page).getByRole('link', { name: '芬兰：1 个合作单元；没有平台' }).waitFor();
  await singapore.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).pathname).toBe('/map');
  await page.getByRole('complementary', { name: '卡片' }).getByRole('heading', { level: 2, name: '新加坡' }).waitFor();
});

test('the map goes by arrows, and an arc opens its cell', async ({ visit }) => {
  const page = await visit('/');
  await world(page).waitFor();
  expect(await world(page).locator('a[tabindex="0"]').count()).toBe(1);
  await world(page).locator('a[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  const told = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(await told()).toMatch(/个合作单元$/);
  await world(page)
    .locator('a')
    .filter({ hasText: '以色列 × 上海：1 个合作单元' })
    .locator('path')
    .last()
    .dispatchEvent('click');
  await expect.poll(() => new URL(page.url()).searchParams.get('cell')).toBe('cty:IL~reg:sh');
});

test('the map comes after the page, into the place kept for it', async ({ visit }) => {
  const page = await visit('about:blank');
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const one of list.getEntries()) shifts.push((one as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/World-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await page.getByRole('table').waitFor();
  const shifts = () => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.length);
  const before = await shifts();
  release();
  await world(page).waitFor();
  expect(await shifts()).toBe(before);
});

test('a map that does not come leaves the rest of the page', async ({ visit, complaints }) => {
  const page = await visit('about:blank');
  await page.route('**/World-*.js', (route) => route.abort());
  await page.goto('/');
  await page.getByRole('alert').getByRole('button', { name: '重试' }).waitFor();
  await page.getByRole('table').waitFor();
  complaints.length = 0;
});

test('fits one screen at 1440 by 900, and no telephone scrolls sideways', async ({ visit }) => {
  for (const lang of ['zh', 'en']) {
    const page = await visit(`/?lang=${lang}`);
    await page.getByRole('table').waitFor();
    const over = await page.getByRole('main').evaluate((main) => {
      return [...main.querySelectorAll('*')].filter(
        (one) => one.scrollHeight > one.clientHeight + 1 && getComputedStyle(one).overflowY === 'auto',
      ).length;
    });
    expect(over, lang).toBe(0);
    const small = await visit(`/?lang=${lang}`, { viewport: narrow });
    await small.getByRole('table').waitFor();
    expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
  }
});

test('prints on one page, upright and across', async ({ visit }) => {
  const page = await visit('/');
  await page.getByRole('table').waitFor();
  for (const landscape of [true, false]) {
    const margin = { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' };
    const pdf = (await page.pdf({ format: 'A4', landscape, margin })).toString('latin1');
    expect(/\/Count (\d+)/.exec(pdf)?.[1]).toBe('1');
  }
});

test('says what to do where there is nothing, and when an answer does not come', async ({ visit, complaints }) => {
  const page = await visit('about:blank');
  const nothing = { data: { statistics: { entities: 0, links: 0, bySource: [] } } };
  const answer = (operation: string, json: unknown) =>
    page.route('**/graphql', (route) =>
      route.request().postData()?.includes(`query ${operation}`) ? route.fulfill({ json }) : route.fallback(),
    );
  await answer('OverviewSources', nothing);
  await page.goto('/');
  await page.getByRole('heading', { name: '这里还没有内容' }).waitFor();
  await page.unrouteAll();
  await answer('OverviewGaps', { errors: [{ message: 'no', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
  await page.goto('/');
  await page.getByRole('alert').getByRole('button', { name: '重试' }).waitFor();
  await page.unrouteAll();
  await page.getByRole('alert').getByRole('button', { name: '重试' }).click();
  await page.getByRole('table').waitFor();
  complaints.length = 0;
});
