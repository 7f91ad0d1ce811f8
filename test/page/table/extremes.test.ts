import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { Network } from '../../../client/api/model.ts';
import { test } from '../../support/page.ts';
import { enter, find, focused, rows, show, summary } from '../../support/table.ts';

/** The core network as the server answers it, changed. */
const changed = (page: Page, change: (network: Network) => void) =>
  page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('CoreNetwork')) return route.continue();
    const response = await route.fetch();
    const answer = (await response.json()) as { data?: { network?: Network } };
    if (answer.data?.network) change(answer.data.network);
    return route.fulfill({ response, json: answer });
  });

test('twenty thousand rows scroll, and only those in sight are drawn', async ({ visit }) => {
  const page = await visit('about:blank');
  await changed(page, ({ entities }) => {
    const first = entities.find(({ kind }) => kind === 'CITY');
    for (let at = 0; at < 20_000; at += 1) entities.push({ ...first!, id: `more:${at}`, nameZh: `更多 ${at}` });
  });
  await page.goto('/network?as=list');
  const table = page.getByRole('grid', { name: '实体' });
  await rows(page).first().waitFor();
  const all = Number(await table.getAttribute('aria-rowcount'));
  expect(all).toBeGreaterThan(20_000);
  expect(await rows(page).count()).toBeLessThan(80);
  await enter(page);
  await page.keyboard.press('End');
  await expect.poll(() => focused(page).getAttribute('aria-rowindex')).toBe(String(all));
  expect(await rows(page).count()).toBeLessThan(80);
  await find(page).fill('更多 1777');
  await page.getByText(/^显示 12 \/ /).waitFor();
  expect(await rows(page).count()).toBe(12);
});

const hostile = ['<img src=x onerror="document.title=\'taken\'">', 'עברית ‮מימין לשמאל', 'ｗ'.repeat(300), '👩‍🔬🧪🇸🇬'];

test('hostile names are text in every form, and change nothing beside them', async ({ visit }) => {
  const page = await visit('about:blank');
  await changed(page, ({ entities, links }) => {
    const parks = entities.filter(({ kind }) => kind === 'COOPERATION_PARK');
    const linked = parks.filter(({ id }) => links.some(({ from }) => from.id === id)).slice(0, hostile.length);
    linked.forEach((entity, at) => Object.assign(entity, { nameZh: hostile[at], nameEn: hostile[at] }));
  });
  await page.goto('/network?as=list');
  for (const form of ['实体', '联系', '提纲'] as const) {
    await find(page).fill('');
    await show(page, form);
    for (const name of hostile) {
      await find(page).fill(name);
      await rows(page).getByText(name, { exact: true }).first().waitFor();
    }
  }
  await rows(page).getByText(hostile.at(-1)!, { exact: true }).first().click();
  await expect.poll(() => summary(page).innerText()).toContain(hostile.at(-1));
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(await page.title()).not.toContain('taken');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
});
