import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { drawnAt, elementsIn, open, panRate, settled, usedMemory, wide } from './client-page.ts';
import { MB, ms, tell, tellTask } from './client-table.ts';
import { watchTasks } from './client-tasks.ts';

const pictures = 10;
const warming = 3;

const plainRate = async (browser: Browser, drawn: Awaited<ReturnType<typeof elementsIn>>) => {
  const page = await browser.newPage({ viewport: wide });
  await page.setContent('<div id="picture" style="position: absolute; inset: 0"></div>');
  await page.addScriptTag({
    content: readFileSync(new URL('../../node_modules/cytoscape/dist/cytoscape.min.js', import.meta.url), 'utf8'),
  });
  await page.evaluate(({ elements, zoom, pan }) => {
    const { cytoscape } = window as unknown as { cytoscape: (options: object) => { viewport(at: object): void } };
    const container = document.querySelector('#picture');
    const style = [{ selector: 'node', style: { label: 'data(label)' } }];
    cytoscape({ container, elements, layout: { name: 'preset' }, style }).viewport({ zoom, pan });
  }, drawn);
  await page.waitForTimeout(3000);
  const rate = await panRate(page);
  await page.close();
  return rate;
};

const cancelled = (page: Page) =>
  page.evaluate(async () => {
    const button = (name: string) => document.querySelector<HTMLElement>(`[aria-label="${name}"]`);
    button('重新排布')!.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const begin = performance.now();
    button('停止')!.click();
    while (button('停止')) await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - begin;
  });

interface Hosted {
  _cyreg: { cy: { nodes(which: string): { length: number }; one(event: string, heard: () => void): void } };
}

const hidden = (page: Page) =>
  page.getByRole('checkbox', { name: '平台' }).evaluate(async (box: HTMLElement) => {
    const { cy } = (document.querySelector('[role=application]') as unknown as Hosted)._cyreg;
    const start = performance.now();
    box.click();
    await new Promise<void>((resolve) => cy.one('painted', resolve));
    return performance.now() - start;
  });

/** Memory that pictures leave behind which were opened and closed again. */
const leftBehind = async ({ page, session }: Awaited<ReturnType<typeof open>>) => {
  const away = async () => {
    await page.getByRole('link', { name: '查询', exact: true }).click();
    await page.waitForTimeout(300);
  };
  const thereAndAway = async () => {
    await page.getByRole('link', { name: '网络', exact: true }).click();
    await drawnAt(page);
    await away();
  };
  // What comes once, with the first pictures and the page beside them, is not theirs.
  for (let round = 0; round < warming; round += 1) await thereAndAway();
  await page.waitForTimeout(1500);
  const before = await usedMemory(session);
  for (let round = 0; round < pictures; round += 1) await thereAndAway();
  await page.waitForTimeout(1500);
  return (await usedMemory(session)) - before;
};

/** Opens so many entities, arranges, stops, moves, zooms and hides a group. */
export const measureLarge = async (browser: Browser, url: string, entities: number): Promise<void> => {
  const opened = await open(browser, url, '/network', entities);
  const { page } = opened;
  const at = await drawnAt(page);
  await settled(page);
  const [layout] = await page.evaluate(() => window.noted.layouts);
  const drawn = await elementsIn(page);
  const nodes = drawn.elements.filter((one) => 'position' in one).length;
  console.log(`\n${nodes} entities, ${drawn.elements.length - nodes} links drawn`);
  tell('first useful picture', '', ms(at));
  tell('layout', '<= 3000 ms', layout ? ms(layout.answered - layout.asked) : 'none');
  tell('cancelling a layout', '<= 100 ms', ms(await cancelled(page)));

  const ours = await panRate(page);
  const plain = await plainRate(browser, drawn);
  tell('panning, frames a second', '', ours.toFixed(1));
  tell('panning, plain Cytoscape', '', plain.toFixed(1));
  tell('panning, times as fast', '>= 5', (ours / plain).toFixed(1));
  await settled(page);
  tell('hiding a group, drawn without it', '<= 100 ms', ms(await hidden(page)));
  tell(`memory, after ${pictures} more pictures`, '', `+${MB(await leftBehind(opened))}`);
  await opened.close();
};

/** The same once more, for the tasks of the main thread alone: to watch them costs time too. */
export const measureTasks = async (browser: Browser, url: string, entities: number): Promise<void> => {
  const opened = await open(browser, url, '/', entities);
  const { page } = opened;
  await settled(page);
  const watch = await watchTasks(browser, page);
  const section = async (act: () => Promise<unknown>) => {
    const number = await watch.section();
    await act();
    await settled(page);
    return number;
  };
  const shown = async () => {
    await page.getByRole('link', { name: '网络', exact: true }).click();
    await drawnAt(page);
  };
  const rows = [
    ['opening, placing, naming', '<= 100 ms', await section(shown)],
    ['arranging again', '<= 100 ms', await section(() => page.getByRole('button', { name: '重新排布' }).click())],
    ['panning and after', '<= 100 ms', await section(() => panRate(page))],
    ['zooming and after', '<= 100 ms', await section(() => page.getByRole('button', { name: '放大' }).click())],
    ['hiding a group', '<= 100 ms', await section(() => hidden(page))],
  ] as const;
  const longest = await watch.end();
  for (const [what, asked, number] of rows) tellTask(what, asked, longest.get(number));
  await opened.close();
};
