import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { startProduct } from '../support/product.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { measureLarge, measureTasks } from './client-large.ts';
import { drawnAt, open } from './client-page.ts';
import { absence } from './client-slice.ts';
import { kB, median, ms, tell } from './client-table.ts';

// How fast the page is, with the policy and with large pictures, in real Chromium: `npm run bench:client`. A part of it:
// `policy`, `picture` or `crowd` as an argument.
const picture = { entities: 2000, links: 4000 };
const crowd = { entities: 4000, links: 20_000 };
const rounds = 5;

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

const measurePolicy = async (browser: Browser, url: string) => {
  // The server's first answer compiles what every answer needs.
  await (await open(browser, url, '/network')).close();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const opened = await open(browser, url, '/network');
    times.push(await drawnAt(opened.page));
    if (round === 0) tell('scripts of /network before its picture, compressed', '<= 250 kB', kB(opened.scripts()));
    await opened.close();
  }
  tell(`first useful picture of /network, cold, median of ${rounds}`, '<= 1500 ms', ms(median(times)));
  const start = await open(browser, url, '/');
  await start.page.waitForFunction(() => document.querySelectorAll('#content a').length > 10);
  tell('scripts of / before it says something, compressed', '<= 250 kB', kB(await start.scripts()));
  await start.close();
};

if (absence) {
  console.error(absence);
  process.exit(1);
}
const browser = await openBrowser();
const load = loadavg()[0]!.toFixed(1);
console.log(`${cpus().length} x ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, load ${load}`);
console.log(`Chromium ${browser.version()}, drawing without a graphics card`);
tell('', 'asked', 'measured');
const part = process.argv[2];
if (!part || part === 'policy') await withProduct(null, (url) => measurePolicy(browser, url));
for (const [name, size] of Object.entries({ picture, crowd }))
  if (!part || part === name)
    await withSlice(size, async (url) => {
      await measureLarge(browser, url, size.entities);
      await measureTasks(browser, url, size.entities);
    });
await browser.close();
