import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { narrow, test } from '../support/page.ts';
import { readPdf } from '../support/pdf.ts';
import { ask } from '../support/question.ts';

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

/** The numbers of the bottom line: entities and links that are shown. */
const shownIn = async (page: Page): Promise<[number, number]> => {
  const line = await page
    .getByText(/显示 \d+ \/ \d+ 个核心实体/)
    .locator('..')
    .innerText();
  const [entities, links] = [/显示 (\d+)/, /(\d+) \/ \d+ 条联系/].map((said) => Number(said.exec(line)?.[1]));
  return [entities!, links!];
};

const choose = async (page: Page, format: string) => {
  await page.getByRole('button', { name: '带走' }).click();
  await page.getByRole('menuitem', { name: format }).click();
};

/** The file of a format, with its name. */
const taken = async (page: Page, format: string): Promise<{ name: string; file: Buffer }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), choose(page, format)]);
  await page.getByText(`已存为“${download.suggestedFilename()}”`).waitFor();
  return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
};

/** A picture that stands: before that it says so itself. */
const arranged = async (page: Page) => {
  await page.getByRole('application').waitFor();
  const come = page.getByText(/已存为|还在排布/);
  for (let saved = false; !saved; saved = (await come.innerText()).includes('已存为')) {
    await choose(page, 'SVG，矢量图');
    await come.waitFor();
  }
};

const today = () => new Date().toLocaleDateString('sv');

test('gives the picture as SVG that a browser reads, with all that is shown', async ({ visit }) => {
  const page = await visit('/network');
  await arranged(page);
  const { name, file } = await taken(page, 'SVG，矢量图');
  expect(name).toBe(`国际科技合作网络-${today()}.svg`);
  const [entities, links] = await shownIn(page);
  const found = await page.evaluate((svg) => {
    const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
    return {
      faults: read.querySelectorAll('parsererror').length,
      entities: read.querySelectorAll('g.entity').length,
      links: read.querySelectorAll('g.link').length,
      text: read.documentElement.textContent,
    };
  }, file.toString());
  expect(found).toMatchObject({ faults: 0, entities, links });
  for (const said of ['国际科技合作网络', '图例', '江苏', 'Made with Natural Earth', '沪科合〔2021〕26号'])
    expect(found.text).toContain(said);
});

test('gives the picture as PNG in twice the size of the page', async ({ visit }) => {
  const page = await visit('/network');
  await arranged(page);
  const { file } = await taken(page, 'PNG，图片');
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([2800, 1980]);
  const colours = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    pen.drawImage(image, 0, 0);
    const { data: points } = pen.getImageData(0, 0, image.width, image.height);
    return new Set(new Uint32Array(points.buffer)).size;
  }, file.toString('base64'));
  expect(colours).toBeGreaterThan(50);
});

test('gives the picture as PDF with text, its letters and all sources', async ({ visit }) => {
  const page = await visit('/network');
  await arranged(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const { name, file } = await taken(page, 'PDF，A4 页面');
  expect(name).toMatch(/\.pdf$/);
  expect(asked.filter((url) => url.endsWith('.woff')).length).toBeGreaterThan(0);
  const { pages, text, fonts } = readPdf(file);
  expect(fonts).toBeGreaterThan(0);
  expect(pages.length).toBeGreaterThan(1);
  for (const [width, height] of pages) expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
  for (const said of ['国际科技合作网络', '江苏', '2 / ', 'naturalearthdata.com']) expect(text).toContain(said);
  expect(text).not.toContain('\uFFFD');
});

test('gives the data behind the picture, as many as are shown', async ({ visit }) => {
  const page = await visit('/network');
  const [entities, links] = await shownIn(page);
  const rows = async (format: string) =>
    parse((await taken(page, format)).file, { bom: true, columns: true }) as Record<string, string>[];
  expect(await rows('CSV，实体')).toHaveLength(entities);
  expect(await rows('CSV，联系')).toHaveLength(links);
  const sources = await rows('CSV，来源');
  expect(sources.map((row) => row['署名'])).toContain('Made with Natural Earth');
  const json = JSON.parse((await taken(page, 'JSON，全部')).file.toString()) as Record<string, unknown[]>;
  expect([json.entities!.length, json.links!.length, json.sources!.length]).toEqual([entities, links, sources.length]);
});

test('copies a query that the API answers with what is shown', async ({ visit, url }) => {
  const page = await visit('/network?add=cty:IL', clipboard);
  await page.getByText(/另移入/).waitFor();
  await choose(page, '复制这张图的查询');
  await page.getByText(/^已复制：/).waitFor();
  const query = await page.evaluate(() => navigator.clipboard.readText());
  const { data } = await ask(url, query);
  const parts = Object.values(data!) as { entities: { id: string }[]; links: { id: string }[] }[];
  const ids = (rows: { id: string }[]) => [...new Set(rows.map(({ id }) => id))].sort();
  const json = JSON.parse((await taken(page, 'JSON，全部')).file.toString()) as (typeof parts)[number];
  expect(ids(parts.flatMap((part) => part.entities))).toEqual(ids(json.entities));
  expect(ids(parts.flatMap((part) => part.links))).toEqual(ids(json.links));
});

test('takes data from the list, and the picture only from the picture', async ({ visit }) => {
  const page = await visit('/network?as=list', { viewport: narrow });
  const button = page.getByRole('button', { name: '带走' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByText('先切换到“图”').waitFor();
  expect(await page.getByRole('menuitem', { name: 'PDF，A4 页面' }).isDisabled()).toBe(true);
  expect(await page.getByRole('menuitem', { name: 'CSV，实体' }).isEnabled()).toBe(true);
});

test('loads nothing of it before it is wanted', async ({ visit }) => {
  const page = await visit('/network');
  await page.getByRole('button', { name: '带走' }).waitFor();
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(asked.filter((name) => /\/(take|sheet|svg|pdf|png)-[^/]*\.js$|\.woff$/.test(name))).toEqual([]);
  await choose(page, 'CSV，实体');
  await page.getByText('已存为').waitFor();
  const then = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(then.filter((name) => /\/take-[^/]*\.js$/.test(name))).toHaveLength(1);
});

test('takes the map as it is looked at, with what it draws, and what is hidden said', async ({ visit }) => {
  const page = await visit('/map');
  const drawn = page.getByText(/^画出 \d+ \/ \d+ 个实体$/);
  const number = Number(/\d+/.exec(await drawn.innerText())![0]);
  const { name, file } = await taken(page, 'SVG，矢量图');
  expect(name).toBe(`国际科技合作地图-${today()}.svg`);
  const found = await page.evaluate((svg) => {
    const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const texts = [...read.querySelectorAll('g.ring text')].map((text) => Number(text.textContent));
    return {
      faults: read.querySelectorAll('parsererror').length,
      land: read.querySelector('g.land path:last-child')!.getAttribute('d')!.length > 10_000,
      entities: read.querySelectorAll('g.entity').length + texts.reduce((sum, one) => sum + one, 0),
      arcs: read.querySelectorAll('g.arc').length > 5,
      text: read.documentElement.textContent,
    };
  }, file.toString());
  expect(found).toMatchObject({ faults: 0, land: true, entities: number, arcs: true });
  for (const said of ['图例', '底图：Natural Earth', '图例和筛选隐藏', '新加坡']) expect(found.text).toContain(said);
  const { pages, text, fonts } = readPdf((await taken(page, 'PDF，A4 页面')).file);
  expect([fonts > 0, pages.length > 1]).toEqual([true, true]);
  for (const said of ['国际科技合作地图', '新加坡', '底图：Natural Earth']) expect(text).toContain(said);
  const rows = parse((await taken(page, 'CSV，实体')).file, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows).toHaveLength(number);
  expect(rows.every((row) => row['纬度'] !== '')).toBe(true);
  const { file: png } = await taken(page, 'PNG，图片');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2800, 1980]);
});

test('takes of a filtered map what is left, and says how much is hidden', async ({ visit }) => {
  const page = await visit('/map?hide=activities');
  const hidden = Number(/\d+/.exec(await page.getByText(/按图例隐藏 \d+ 个实体/).innerText())![0]);
  const { file } = await taken(page, 'SVG，矢量图');
  expect(file.toString()).toContain(`图例和筛选隐藏 ${hidden} 个实体`);
  const json = JSON.parse((await taken(page, 'JSON，全部')).file.toString()) as { entities: { kind: string }[] };
  expect(json.entities.length).toBeGreaterThan(0);
  expect(json.entities.filter(({ kind }) => kind === 'EVENT' || kind === 'PROGRAMME')).toEqual([]);
});

test('takes a file of the network: what is shown, or the whole graph', async ({ visit }) => {
  const page = await visit('/network');
  const [entities, links] = await shownIn(page);
  const file = async (role: 'button' | 'link') => {
    const coming = page.waitForEvent('download');
    await page
      .getByRole('dialog')
      .getByRole(role, { name: /^node-link/ })
      .click();
    const download = await coming;
    return JSON.parse(await readFile(await download.path(), 'utf8')) as Record<'nodes' | 'edges', unknown[]>;
  };
  await choose(page, '网络文件…');
  await page.getByText(`${entities} 个实体，${links} 条联系`).waitFor();
  const shown = await file('button');
  expect([shown.nodes.length, shown.edges.length]).toEqual([entities, links]);
  await page.getByText(`已存为“国际科技合作网络-${today()}.json”`).waitFor();
  await choose(page, '网络文件…');
  await page.getByText('整个图谱').click();
  expect((await file('link')).nodes.length).toBeGreaterThan(entities);
});
