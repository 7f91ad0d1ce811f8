import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { narrow, test } from '../support/page.ts';

const mark = (page: Page, name: RegExp) => page.getByRole('button', { name });

/** Opens the ring that holds the delta, then what Suzhou holds. */
const toSuzhou = async (page: Page) => {
  await mark(page, /^江苏等，\d+ 个实体，展开/).click();
  await mark(page, /^苏州等，\d+ 个实体，展开/).click();
  await mark(page, /^中新苏州工业园区，合作园区，/).waitFor();
};

test('draws what has a place, and says how much has none', async ({ visit }) => {
  const page = await visit('/map');
  await mark(page, /^新加坡，国家，\d+ 条联系$/).waitFor();
  const line = page.getByText(/^画出 \d+ \/ \d+ 个实体$/);
  const [drawn, all] = (await line.innerText()).match(/\d+/g)!.map(Number);
  const [placeless] = /\d+/.exec(await page.getByText(/^其余 \d+ 个没有地点$/).innerText())!;
  expect(drawn! + Number(placeless)).toBe(all);
  await page.getByText(/^\d+ \/ \d+ 条联系两端都在图上$/).waitFor();
  await page
    .getByRole('region', { name: '图例' })
    .getByText(/越宽，两处之间的联系越多/)
    .waitFor();
});

test('land comes under the marks', async ({ visit }) => {
  const page = await visit('/map');
  const land = page.getByRole('application').locator('path[data-land]');
  await expect
    .poll(async () => (await land.getAttribute('d'))?.length ?? 0, { timeout: 15_000 })
    .toBeGreaterThan(10_000);
});

test('a ring opens from nearer, and spreads out what is at one place', async ({ visit }) => {
  const page = await visit('/map');
  await toSuzhou(page);
  await mark(page, /^苏州，2 个实体，展开$/).click();
  await mark(page, /^深时数字地球，/).waitFor();
  await mark(page, /^苏州，城市，/).click();
  await page.getByRole('complementary', { name: '卡片' }).getByRole('heading', { level: 2, name: '苏州' }).waitFor();
});

test('Escape puts together again what was spread out', async ({ visit }) => {
  const page = await visit('/map');
  await mark(page, /^以色列，2 个实体，展开$/).click();
  await mark(page, /^以色列江苏创新中心，/).waitFor();
  await page.getByRole('application').press('Escape');
  await mark(page, /^以色列江苏创新中心，/).waitFor({ state: 'detached' });
  await mark(page, /^以色列，2 个实体，展开$/).waitFor();
});

test('arrows move between marks and Enter opens the card', async ({ visit }) => {
  const page = await visit('/map?hide=policy,platforms,activities,actors');
  await mark(page, /^新加坡，国家/).waitFor();
  const map = page.getByRole('application', { name: '国际科技合作地图' });
  await map.focus();
  const told = page.locator('[aria-live=polite]');
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press(press % 3 === 2 ? 'ArrowDown' : 'ArrowRight');
    if ((await told.allInnerTexts()).some((text) => /，国家，/.test(text))) break;
  }
  const spoken = (await told.allInnerTexts()).find((text) => /，国家，/.test(text));
  await page.keyboard.press('Enter');
  const card = page.getByRole('complementary', { name: '卡片' });
  await card.getByRole('heading', { level: 2, name: spoken!.split('，')[0]! }).waitFor();
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
});

test('what was chosen elsewhere is marked, and can be gone to', async ({ visit }) => {
  const page = await visit('/map?sel=park:sip');
  await page.getByRole('complementary', { name: '卡片' }).getByRole('heading', { level: 2 }).waitFor();
  const before = await mark(page, /^新加坡，国家/).getAttribute('transform');
  await page.getByRole('button', { name: '显示所选及其联系' }).click();
  await expect.poll(() => mark(page, /^新加坡，国家/).getAttribute('transform')).not.toBe(before);
});

test('wheel and buttons zoom, 0 shows everything again', async ({ visit }) => {
  const page = await visit('/map');
  const singapore = mark(page, /^新加坡，国家/);
  const place = () => singapore.getAttribute('transform');
  await singapore.waitFor();
  const before = await place();
  await singapore.hover();
  await page.mouse.wheel(0, -200);
  await page.getByRole('button', { name: '放大' }).click();
  await expect.poll(place).not.toBe(before);
  await page.getByRole('application').press('0');
  await expect.poll(place).toBe(before);
});

test('says so when the land does not come, and keeps the marks', async ({ visit, complaints }) => {
  const page = await visit('/matrix');
  await page.route('**/land-*', (route) => route.abort());
  await page.context().route('**/land-*', (route) => route.abort());
  await page.getByRole('link', { name: '地图' }).click();
  await page.getByText('底图没有载入。').waitFor();
  await mark(page, /^新加坡，国家/).waitFor();
  complaints.length = 0;
});

test('nothing to draw is said, with a way out', async ({ visit }) => {
  const page = await visit('/map?hide=places,actors,platforms,activities,topics');
  await page.getByText('这里的实体都没有地点，画不成地图。').waitFor();
  await page.getByRole('button', { name: '全部显示' }).first().click();
  await mark(page, /^新加坡，国家/).waitFor();
});

test('fits a telephone, with the card as a sheet', async ({ visit }) => {
  const page = await visit('/map', { viewport: narrow });
  await mark(page, /^新加坡，国家/).click();
  await page.getByRole('complementary', { name: '卡片' }).getByRole('heading', { level: 2, name: '新加坡' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
});
