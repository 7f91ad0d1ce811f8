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
  const park = mark(page, /^中新苏州工业园区，合作园区，/);
  await park.waitFor();
  expect(await park.getAttribute('aria-pressed')).toBe('true');
  expect(await mark(page, /^新加坡，国家/).count()).toBe(0);
  await page.getByRole('button', { name: '显示所选及其联系' }).click();
  await mark(page, /^新加坡，国家/).waitFor();
});

test.for([undefined, narrow])(
  'an address that selects one of a crowd leads to it, in %o',
  async (viewport, { visit }) => {
    const page = await visit('/map?sel=city:suzhou', { ...(viewport && { viewport }) });
    const suzhou = mark(page, /^苏州，城市，/);
    await suzhou.waitFor();
    expect(await suzhou.getAttribute('aria-pressed')).toBe('true');
    const inside = async () => {
      const [map, at] = [await page.getByRole('application').boundingBox(), await suzhou.boundingBox()];
      return at!.x > map!.x && at!.y > map!.y && at!.x + at!.width < map!.x + map!.width;
    };
    await expect.poll(inside).toBe(true);
    await expect
      .poll(() =>
        suzhou.evaluate((one) => {
          const { x, y, width, height } = one.querySelector('path, circle')!.getBoundingClientRect();
          return one.contains(document.elementFromPoint(x + width / 2, y + height / 2));
        }),
      )
      .toBe(true);
  },
);

test('prints the map and its legend on one page, upright and across', async ({ visit }) => {
  const page = await visit('/map?lang=en');
  await mark(page, /^Singapore, /).waitFor();
  for (const landscape of [true, false]) {
    const margin = { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' };
    const pdf = (await page.pdf({ format: 'A4', landscape, margin })).toString('latin1');
    expect(/\/Count (\d+)/.exec(pdf)?.[1]).toBe('1');
  }
});

test('says which base it stands on, where the server has one of its own', async ({ visit }) => {
  const page = await visit('about:blank');
  const legend = page.getByRole('region', { name: '图例' });
  for (const [base, said] of [
    [{ is: 'own', credit: '某图 GS(0)0', version: 'a' }, /底图：某图 GS\(0\)0。/],
    [{ is: 'own', credit: null, version: 'a' }, /底图：这台服务器自备的陆地。/],
    [{ is: 'refused' }, /自备的底图不能用/],
  ] as const) {
    await page.unrouteAll();
    await page.route('**/base-map', (route) => route.fulfill({ json: base }));
    await page.goto('/map');
    await legend.getByText(said).waitFor();
  }
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

const finland = 'gap:priority-without-unit:cty:FI:unit';

test('a finding is shown in its place, with what it misses hollow', async ({ visit }) => {
  const page = await visit(`/map?gap=${finland}`);
  const bar = page.getByRole('complementary', { name: '正在查看的缺口' });
  await bar.getByText(/^芬兰是重点合作国别/).waitFor();
  await page.getByRole('img', { name: '？平台' }).waitFor();
  await page.getByRole('region', { name: '图例' }).getByText('缺口：该有而没有').waitFor();
  await page.getByRole('application').getByText('芬兰', { exact: true }).waitFor();
  await bar.getByRole('button').click();
  await page.getByRole('img', { name: '？平台' }).waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.has('gap')).toBe(false);
  await page.goBack();
  await page.getByRole('img', { name: '？平台' }).waitFor();
});

test('says what is missing and has no place to be drawn at', async ({ visit }) => {
  const page = await visit('/map?gap=gap:priority-without-unit:fld:green:unit');
  await page.getByText('1 条缺失的联系两端都没有地点，画不出来').waitFor();
  expect(await page.getByRole('img', { name: /^？/ }).count()).toBe(0);
});

test('L lists the links of an arc, Enter opens one, Escape leads back to the map', async ({ visit }) => {
  const page = await visit('/map');
  await mark(page, /^新加坡，国家/).waitFor();
  const map = page.getByRole('application');
  await map.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('l');
  const list = page.getByRole('region', { name: '这条弧上的联系' });
  const links = list.getByRole('listitem');
  await links.first().waitFor();
  const [number] = /\d+ 条联系$/.exec(await list.locator('p').first().innerText())!;
  expect(await links.count()).toBe(Number.parseInt(number, 10));
  const sentence = await links.first().innerText();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(sentence.trim());
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('sel')).toBeTruthy();
  await page.getByRole('complementary', { name: '卡片' }).waitFor();
  await list.getByRole('button').nth(1).press('Escape');
  await list.waitFor({ state: 'detached' });
  expect(await map.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('two fingers zoom where they are, and one moves the map', async ({ visit }) => {
  const page = await visit('/map', { viewport: narrow, hasTouch: true });
  await mark(page, /^新加坡，国家/).waitFor();
  const map = page.getByRole('application');
  const camera = async () => {
    const said = (await map.locator('svg > g').first().getAttribute('transform'))!;
    const [x, y, scale] = said.match(/-?[\d.]+(e-?\d+)?/g)!.map(Number);
    return { x: x!, y: y!, scale: scale! };
  };
  const session = await page.context().newCDPSession(page);
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...touchPoints: { x: number; y: number; id: number }[]
  ) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
  const box = (await map.boundingBox())!;
  const middle = { x: 180, y: 300 };
  const fingers = (apart: number) =>
    [-1, 1].map((side, id) => ({ x: box.x + middle.x + side * apart, y: box.y + middle.y, id }));
  const under = ({ x, y, scale }: Awaited<ReturnType<typeof camera>>) => [
    (middle.x - x) / scale,
    (middle.y - y) / scale,
  ];
  const before = await camera();
  await touch('touchStart', ...fingers(40));
  for (const apart of [45, 50, 55, 60]) await touch('touchMove', ...fingers(apart));
  await touch('touchEnd');
  await expect.poll(async () => (await camera()).scale / before.scale).toBeCloseTo(1.5, 1);
  const zoomed = await camera();
  for (const [at, place] of under(zoomed).entries()) expect(Math.abs(place - under(before)[at]!)).toBeLessThan(1);
  expect(new URL(page.url()).searchParams.has('sel')).toBe(false);
  const finger = (x: number) => ({ x: box.x + x, y: box.y + 300, id: 0 });
  await touch('touchStart', finger(200));
  for (const x of [190, 170, 150]) await touch('touchMove', finger(x));
  await touch('touchEnd');
  await expect.poll(async () => zoomed.x - (await camera()).x).toBeCloseTo(50, 0);
  expect((await camera()).scale).toBe(zoomed.scale);
});

test('fits a telephone, with the card as a sheet', async ({ visit }) => {
  const page = await visit('/map', { viewport: narrow });
  await mark(page, /^新加坡，国家/).click();
  await page.getByRole('complementary', { name: '卡片' }).getByRole('heading', { level: 2, name: '新加坡' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
});
