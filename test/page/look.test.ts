import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { narrow, test } from '../support/page.ts';
import { violations } from '../support/violations.ts';

/** Cytoscape notes itself on the element it draws in. */
interface Hosted {
  _cyreg: {
    cy: {
      edges(which: string): { map<One>(each: (edge: { pstyle(name: string): { value: string } }) => One): One[] };
    };
  };
}

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

const linesOf = (page: Page) => legendOf(page).getByRole('group', { name: '线和标记' });

test('the legend tells the lines and marks that are drawn and no others', async ({ visit }) => {
  const page = await visit('/network?f=status~EXISTING&f=confidence~VERIFIED');
  await linesOf(page).getByText('已有，或要加强').waitFor();
  for (const absent of ['计划', '推断', '空心', '缺口', '单元', '合并的组'])
    expect(await linesOf(page).innerText()).not.toContain(absent);
});

test('the legend tells groups drawn as one and units drawn as links, and the picture taken away the same', async ({
  visit,
}) => {
  const page = await visit('/network?fold=region&bridge=units');
  const lines = linesOf(page);
  for (const present of ['合并的组', '双方共同参与的单元']) await lines.getByText(present).waitFor();
  await legendOf(page).getByText('另有').first().waitFor();
  await page.getByRole('status').getByText('正在排布').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '带走' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /SVG/ }).click();
  const svg = await readFile(await (await download).path(), 'utf8');
  const legend = svg.slice(svg.indexOf('class="legend"'));
  for (const present of ['合并的组', '双方共同参与的单元']) expect(legend).toContain(present);
  // What the legend of the page does not tell, that of the picture does not either.
  for (const perhaps of ['空心', '缺口'])
    expect(legend.includes(perhaps)).toBe((await lines.innerText()).includes(perhaps));
});

test('lines say for how many links they are drawn, from near by only', async ({ visit }) => {
  const page = await visit('/network?fold=kind');
  await linesOf(page).getByText('几条联系画成一条').waitFor();
  const counted = () =>
    page
      .getByRole('application')
      .evaluate((host) =>
        (host as unknown as Hosted)._cyreg.cy.edges('.counted').map((edge) => edge.pstyle('label').value),
      );
  await expect.poll(async () => (await counted()).length, { timeout: 10_000 }).toBeGreaterThan(0);
  for (const label of await counted()) expect(label).toMatch(/^×\d+$/);
  await page.getByRole('application').focus();
  const fromFurther = async () => {
    await page.keyboard.press('-');
    return (await counted()).length;
  };
  await expect.poll(fromFurther, { timeout: 10_000 }).toBe(0);
});

test('colour tells regions and shape groups when asked, and the address reopens both', async ({ visit }) => {
  const page = await visit('/network');
  await page.getByRole('button', { name: '外观' }).click();
  await page.getByRole('combobox', { name: '颜色' }).selectOption('地区');
  await page.getByRole('combobox', { name: '形状' }).selectOption('大类');
  const colour = legendOf(page).getByRole('region', { name: '颜色' });
  const shape = legendOf(page).getByRole('region', { name: '形状' });
  await colour.getByText(/^江苏/).waitFor();
  await shape.getByText(/^平台/).waitFor();
  const [, shown] = /显示 (\d+) \/ \d+ 个核心实体/.exec(await page.locator('body').innerText()) ?? [];
  const numbers = async (section: typeof colour) =>
    [...(await section.innerText()).matchAll(/(\d+)(?: 个)?$/gm)].reduce((sum, [, one]) => sum + Number(one), 0);
  // All that is drawn has a region, several, or none.
  expect(await numbers(colour)).toBe(Number(shown));
  expect(await numbers(shape)).toBe(Number(shown));
  const told = await colour.innerText();
  const said = new URL(page.url()).searchParams;
  expect([said.get('paint'), said.get('shape')]).toEqual(['REGION', 'GROUP']);
  await page.reload();
  await colour.getByText(/^江苏/).waitFor();
  expect(await colour.innerText()).toBe(told);
  await shape.waitFor();
  expect(await violations(page)).toEqual([]);
});

test('layouts that gather name what they gather, on the page, on paper and in the picture taken away', async ({
  visit,
}) => {
  const page = await visit('/network?layout=layered');
  const heads = page.locator('canvas[data-heads]');
  await expect.poll(() => heads.getAttribute('data-heads'), { timeout: 10_000 }).toContain('平台');
  await page.getByRole('button', { name: '带走' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /SVG/ }).click();
  const svg = await readFile(await (await download).path(), 'utf8');
  const outlines = svg.slice(svg.indexOf('class="outlines"'), svg.indexOf('class="links"'));
  for (const head of (await heads.getAttribute('data-heads'))!.split('\n')) expect(outlines).toContain(`>${head}<`);

  // Another layout has others, the usual one none.
  const choose = async (layout: string) => {
    await page.getByRole('button', { name: '排布方式' }).click();
    await page.getByRole('menuitemradio', { name: layout }).click();
  };
  await choose('按地区聚拢');
  await expect.poll(() => heads.getAttribute('data-heads'), { timeout: 10_000 }).toContain('江苏');
  const onPaper = async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const images = page.locator('img[src^="data:image/png"]');
    const drawn = await images.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).src.length));
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    return drawn;
  };
  const [beneath, above] = await onPaper();
  expect(Math.min(beneath!, above!)).toBeGreaterThan(20_000);
  await choose('按联系远近');
  await heads.waitFor({ state: 'detached' });
  expect(await onPaper()).toHaveLength(1);

  // Paper has no badges, and so its legend tells of none.
  const badges = page.getByText(/^圆标：/);
  await badges.waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await badges.isVisible()).toBe(false);
});
