import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { test as base } from 'vitest';
import { openBrowser } from './browser.ts';
import { startProduct } from './product.ts';

export const wide = { width: 1440, height: 900 };
export const narrow = { width: 390, height: 844 };

/** Opens a path of the product as a visitor sees it. The test fails if that page complains. */
export type Visit = (path?: string, options?: BrowserContextOptions) => Promise<Page>;

/** A page that notes what it must not do: errors, and requests to anyone but the product. */
export async function watchedPage(browser: Browser, url: string, complaints: string[], options: BrowserContextOptions) {
  const context = await browser.newContext({ baseURL: url, locale: 'zh-CN', viewport: wide, ...options });
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

interface Fixtures {
  /** The address of one product for all page tests: they only read. */
  url: string;
  browser: Browser;
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
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  },
  visit: async ({ browser, url, complaints }, use) => {
    const pages: Page[] = [];
    await use(async (path = '/', options = {}) => {
      const page = await watchedPage(browser, url, complaints, options);
      pages.push(page);
      await page.goto(path);
      return page;
    });
    for (const page of pages) await page.context().close();
  },
});
