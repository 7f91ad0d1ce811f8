import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { test as base } from 'vitest';
import { openBrowser } from './browser.ts';
import { startProduct } from './product.ts';

export const wide = { width: 1440, height: 900 };
export const narrow = { width: 390, height: 844 };
/** Pages of tests hold still, which takes less time, unless what moves is what they are about. */
export const moving = { reducedMotion: 'no-preference' } as const;

/** Opens a path of the product as a visitor sees it. The test fails if that page complains. */
export type Visit = (path?: string, options?: BrowserContextOptions) => Promise<Page>;

const newContext = (browser: Browser, url: string, options: BrowserContextOptions) =>
  browser.newContext({ baseURL: url, locale: 'zh-CN', viewport: wide, reducedMotion: 'reduce', ...options });

/** A page that notes what it must not do: errors, and requests to anyone but the product. */
async function watched(context: BrowserContext, url: string, complaints: string[]) {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => complaints.push(`threw: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== url) complaints.push(`asked another host: ${request.url()}`);
  });
  return page;
}

/** A watched page in a browser of its own. */
export const watchedPage = async (
  browser: Browser,
  url: string,
  complaints: string[],
  options: BrowserContextOptions,
): Promise<Page> => watched(await newContext(browser, url, options), url, complaints);

/** Browsers that remember nothing but what the product told them to keep: scripts need not be compiled for each test. */
interface Contexts {
  take: (options: BrowserContextOptions) => Promise<BrowserContext>;
  giveBack: (page: Page, options: BrowserContextOptions) => Promise<void>;
}

const keepContexts = (browser: Browser, url: string): Contexts => {
  const free = new Map<string, BrowserContext[]>();
  return {
    take: async (options) => free.get(JSON.stringify(options))?.pop() ?? newContext(browser, url, options),
    giveBack: async (page, options) => {
      const context = page.context();
      try {
        await page.evaluate(() => {
          localStorage.clear();
          sessionStorage.clear();
        });
        await context.unrouteAll();
        await context.clearCookies();
        await Promise.all(context.pages().map((one) => one.close()));
      } catch {
        // It was closed, or nothing of the product is in it.
        return context.close();
      }
      const key = JSON.stringify(options);
      free.set(key, [...(free.get(key) ?? []), context]);
    },
  };
};

interface Fixtures {
  /** The address of one product for all page tests: they only read. */
  url: string;
  browser: Browser;
  contexts: Contexts;
  /** What pages of this test have complained about so far. Emptying it accepts that. */
  complaints: string[];
  visit: Visit;
}

export const test = base.extend<Fixtures>({
  url: [
    async ({}, use) => {
      const product = await startProduct({ env: { PAGE: 'on' } });
      await use(product.url);
      await product.stop();
    },
    { scope: 'worker' },
  ],
  browser: [
    async ({}, use) => {
      const browser = await openBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  contexts: [async ({ browser, url }, use) => use(keepContexts(browser, url)), { scope: 'worker' }],
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  },
  visit: async ({ contexts, url, complaints }, use) => {
    const visits: { page: Page; options: BrowserContextOptions }[] = [];
    await use(async (path = '/', options = {}) => {
      const page = await watched(await contexts.take(options), url, complaints);
      visits.push({ page, options });
      await page.goto(path);
      return page;
    });
    for (const { page, options } of visits) await contexts.giveBack(page, options);
  },
});
