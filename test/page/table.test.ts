import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { Network } from '../../client/api/model.ts';
import { narrow, test } from '../support/page.ts';

type Form = '实体' | '联系' | '提纲';

const rows = (page: Page) => page.locator('[data-at]');
const focused = (page: Page) => page.locator('[data-at]:focus');
const summary = (page: Page) => page.getByRole('status', { name: '概要' });
const find = (page: Page) => page.getByRole('textbox', { name: '在表中查找' });
const card = (page: Page) => page.getByRole('complementary', { name: '卡片' });

const show = async (page: Page, form: Form) => {
  await rows(page).first().waitFor();
  await page.getByRole('radiogroup', { name: '表的形式' }).getByText(form).click();
  await page.getByRole(form === '提纲' ? 'tree' : 'grid', { name: form }).waitFor();
};

/** Goes with Tab alone from the field into the rows. */
const enter = async (page: Page) => {
  await find(page).focus();
  await expect
    .poll(async () => {
      await page.keyboard.press('Tab');
      return focused(page).count();
    })
    .toBe(1);
};

/** The core network as the server answers it, changed. */
const changed = (page: Page, change: (network: Network) => void) =>
  page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('CoreNetwork')) return route.continue();
    const response = await route.fetch();
    const answer = (await response.json()) as { data?: { network?: Network } };
    if (answer.data?.network) change(answer.data.network);
    return route.fulfill({ response, json: answer });
  });

test('links by keyboard: one tab stop, arrows, the ends, the card and back', async ({ visit }) => {
  const page = await visit('/network?as=list');
  await show(page, '联系');
  const table = page.getByRole('grid', { name: '联系' });
  const last = await table.getAttribute('aria-rowcount');
  await enter(page);
  expect(await table.locator('[data-at][tabindex="0"]').count()).toBe(1);
  const at = () => focused(page).getAttribute('aria-rowindex');
  expect(await at()).toBe('2');
  await page.keyboard.press('ArrowDown');
  expect(await at()).toBe('3');
  await page.keyboard.press('PageDown');
  expect(Number(await at())).toBeGreaterThan(10);
  await page.keyboard.press('End');
  expect(await at()).toBe(last);
  await expect.poll(() => focused(page).evaluate((row) => row.getBoundingClientRect().bottom)).toBeLessThan(880);
  await page.keyboard.press('Home');
  expect(await at()).toBe('2');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await card(page).getByRole('heading', { level: 2 }).waitFor();
  expect(await table.getByRole('row', { selected: true }).getAttribute('aria-rowindex')).toBe('3');
  await expect.poll(() => card(page).evaluate((one) => one.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await card(page).waitFor({ state: 'detached' });
  await expect.poll(at).toBe('3');
});

test('the outline by keyboard: right opens and goes in, left goes out and closes', async ({ visit }) => {
  const page = await visit('/network?as=list');
  await show(page, '提纲');
  await enter(page);
  const here = async () => (await focused(page).textContent())?.replace(/\d+$/, '');
  expect(await here()).toBe('地方');
  await page.keyboard.press('ArrowRight');
  expect(await here()).toBe('国家');
  expect(await focused(page).getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page).getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowRight');
  const country = await here();
  expect(await focused(page).getAttribute('aria-level')).toBe('3');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page).getAttribute('aria-level')).toBe('4');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page).getAttribute('aria-level')).toBe('5');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page).getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('ArrowLeft');
  expect(await here()).toBe(country);
  await expect.poll(() => summary(page).innerText()).toContain(country);
  await page.keyboard.press('Enter');
  await card(page).getByRole('heading', { level: 2, name: country! }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(here).toBe(country);
  await page.keyboard.press('End');
  expect(await here()).toBe('领域');
});

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
  await find(page).fill('没有这个');
  await page.getByText('没有含“没有这个”的行。').waitFor();
  await page.keyboard.press('Escape');
  expect(await find(page).inputValue()).toBe('');
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
  expect(await focused(page).getAttribute('aria-rowindex')).toBe(String(all));
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
