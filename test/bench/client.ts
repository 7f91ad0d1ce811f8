import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { startProduct } from '../support/product.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { drawnAt, elementsIn, longestTask, open, panRate, usedMemory, wide } from './client-page.ts';
import { absence } from './client-slice.ts';

// How fast the page is, with the policy and with large pictures, in real Chromium: `npm run bench:client`.
const picture = { entities: 2000, links: 4000 };
const crowd = { entities: 4000, links: 20_000 };
const pictures = 10;

const tell = (what: string, asked: string, measured: string) =>
  console.log(`${what.padEnd(58)}${asked.padStart(12)}${measured.padStart(14)}`);
const ms = (value: number) => `${value.toFixed(0)} ms`;
const kB = (value: number) => `${(value / 1000).toFixed(0)} kB`;
const MB = (value: number) => `${(value / 1e6).toFixed(1)} MB`;

const withProduct = async (data: string | null, measure: (url: string) => Promise<void>) => {
  const product = await startProduct({ env: { PAGE: 'on', ...(data && { DATA_DIR: data }) } });
  await measure(product.url).finally(() => product.stop());
};

const withSlice = async ({ entities, links }: typeof picture, measure: (url: string) => Promise<void>) => {
  const folder = await temporaryFolder();
  const load = fileURLToPath(new URL('client-load.ts', import.meta.url));
  execFileSync(process.execPath, [...process.execArgv, load, folder.path, String(entities), String(links)]);
  await withProduct(folder.path, measure);
  await folder.remove();
};

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const measurePolicy = async (browser: Browser, url: string) => {
  await (await open(browser, url, '/network')).close();
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const opened = await open(browser, url, '/network');
    times.push(await drawnAt(opened.page));
    if (round === 0) {
      await opened.page.waitForLoadState('networkidle');
      tell('scripts of /network, compressed', '<= 250 kB', kB(opened.scripts()));
    }
    await opened.close();
  }
  tell('first useful picture of /network, cold, median of 5', '<= 1500 ms', ms(median(times)));
  const start = await open(browser, url, '/');
  await start.page.waitForLoadState('networkidle');
  tell('scripts of /, compressed', '<= 250 kB', kB(start.scripts()));
  await start.close();
};

const plainRate = async (browser: Browser, drawn: Awaited<ReturnType<typeof elementsIn>>) => {
  const page = await browser.newPage({ viewport: wide });
  await page.setContent('<div id="picture" style="position: absolute; inset: 0"></div>');
  await page.addScriptTag({
    content: readFileSync(new URL('../../node_modules/cytoscape/dist/cytoscape.min.js', import.meta.url), 'utf8'),
  });
  await page.evaluate(({ elements, zoom, pan }) => {
    const { cytoscape } = window as unknown as { cytoscape: (options: object) => { viewport(at: object): void } };
    const container = document.querySelector('#picture');
    cytoscape({ container, elements, layout: { name: 'preset' } }).viewport({ zoom, pan });
  }, drawn);
  await page.waitForTimeout(2000);
  const rate = await panRate(page);
  await page.close();
  return rate;
};

const measurePicture = async (browser: Browser, url: string) => {
  const opened = await open(browser, url, '/network', picture.entities);
  const { page, session } = opened;
  const at = await drawnAt(page);
  await page.waitForTimeout(3000);
  const [layout] = await page.evaluate(() => window.noted.layouts);
  if (!layout) throw new Error('nothing was laid out');
  const drawn = await elementsIn(page);
  const nodes = drawn.elements.filter((one) => 'position' in one).length;
  console.log(`\n${nodes} entities, ${drawn.elements.length - nodes} links`);
  tell('first useful picture', '', ms(at));
  tell('layout', '<= 3000 ms', ms(layout.answered - layout.asked));
  tell('longest task, opening until the layout is asked', '', ms(await longestTask(page)));
  tell('longest task, from the layout on', '<= 100 ms', ms(await longestTask(page, layout.asked)));

  const cancel = await page.evaluate(async () => {
    const button = (name: string) => document.querySelector<HTMLElement>(`[aria-label="${name}"]`);
    button('重新排布')!.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const begin = performance.now();
    button('停止')!.click();
    while (button('停止')) await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - begin;
  });
  tell('cancelling a layout', '<= 100 ms', ms(cancel));

  await page.waitForTimeout(1000);
  const begin = await page.evaluate(() => performance.now());
  const ours = await panRate(page);
  await page.waitForTimeout(1500);
  tell('longest task, panning and after', '<= 100 ms', ms(await longestTask(page, begin)));
  const plain = await plainRate(browser, drawn);
  tell('panning, frames a second', '', ours.toFixed(1));
  tell('panning, plain Cytoscape', '', plain.toFixed(1));
  tell('panning, times as fast', '>= 5', (ours / plain).toFixed(1));

  const zoomed = await page.evaluate(() => performance.now());
  await page.getByRole('button', { name: '放大' }).click();
  await page.waitForTimeout(2500);
  tell('longest task, zooming and after', '<= 100 ms', ms(await longestTask(page, zoomed)));

  const platforms = page.getByRole('checkbox', { name: '平台' });
  const hidden = await platforms.evaluate(async (box: HTMLElement) => {
    const host = document.querySelector('[role=application]') as unknown as {
      _cyreg: { cy: { nodes(which: string): { length: number }; one(event: string, heard: () => void): void } };
    };
    const { cy } = host._cyreg;
    const start = performance.now();
    box.click();
    const before = cy.nodes(':visible').length;
    while (cy.nodes(':visible').length === before) await new Promise((resolve) => setTimeout(resolve));
    const gone = performance.now() - start;
    await new Promise<void>((resolve) => cy.one('painted', resolve));
    return { start, gone, painted: performance.now() - start };
  });
  await page.waitForTimeout(1500);
  tell('hiding a group, gone from the picture', '<= 100 ms', ms(hidden.gone));
  tell('hiding a group, drawn', '', ms(hidden.painted));
  tell('longest task, hiding a group', '<= 100 ms', ms(await longestTask(page, hidden.start)));

  const away = async () => {
    await page.getByRole('link', { name: '查询' }).click();
    await page.waitForTimeout(300);
  };
  await away();
  const memory = await usedMemory(session);
  for (let round = 0; round < pictures; round += 1) {
    await page.getByRole('link', { name: '网络' }).click();
    await drawnAt(page);
    await page.waitForTimeout(300);
    await away();
  }
  tell(`memory, after ${pictures} more pictures`, '', `+${MB((await usedMemory(session)) - memory)}`);
  await opened.close();
};

const measureCrowd = async (browser: Browser, url: string) => {
  const opened = await open(browser, url, '/network', crowd.entities);
  const at = await drawnAt(opened.page);
  await opened.page.waitForTimeout(3000);
  const [layout] = await opened.page.evaluate(() => window.noted.layouts);
  const drawn = await elementsIn(opened.page);
  const nodes = drawn.elements.filter((one) => 'position' in one).length;
  console.log(`\n${crowd.links} links: ${nodes} entities, ${drawn.elements.length - nodes} links drawn`);
  tell('first useful picture', '', ms(at));
  tell('layout', '', ms(layout!.answered - layout!.asked));
  tell('longest task, opening until the layout is asked', '', ms(await longestTask(opened.page)));
  tell('longest task, from the layout on', '<= 100 ms', ms(await longestTask(opened.page, layout!.asked)));
  tell('panning, frames a second', '', (await panRate(opened.page)).toFixed(1));
  await opened.close();
};

if (absence) {
  console.error(absence);
  process.exit(1);
}
const browser = await openBrowser();
console.log(
  `${cpus().length} x ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Chromium ${browser.version()}`,
);
tell('', 'asked', 'measured');
const only = process.argv[2];
if (!only || only === 'policy') await withProduct(null, (url) => measurePolicy(browser, url));
if (!only || only === 'picture') await withSlice(picture, (url) => measurePicture(browser, url));
if (!only || only === 'crowd') await withSlice(crowd, (url) => measureCrowd(browser, url));
await browser.close();
