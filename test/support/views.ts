import type { BrowserContextOptions, Page } from 'playwright-core';
import { test as base, watchedPage } from './page.ts';
import { startProduct } from './product.ts';

const permissions = ['clipboard-read', 'clipboard-write'];

interface Fresh {
  page: Page;
  complaints: string[];
}

interface Fixtures {
  url: string;
  /** Opens a path in a page of a browser that knows nothing of the others. The test fails if the page complains. */
  fresh: (path: string, options?: BrowserContextOptions, of?: string) => Promise<Fresh>;
}

/** With a product of its own: these tests write. */
export const test = base.extend<Fixtures>({
  url: [
    async ({}, use) => {
      const product = await startProduct({ env: { PAGE: 'on' } });
      await use(product.url);
      await product.stop();
    },
    { scope: 'worker' },
  ],
  fresh: async ({ browser, url }, use) => {
    const opened: Fresh[] = [];
    await use(async (path, options = {}, of = url) => {
      const complaints: string[] = [];
      const page = await watchedPage(browser, of, complaints, { reducedMotion: 'reduce', permissions, ...options });
      opened.push({ page, complaints });
      await page.goto(path);
      return { page, complaints };
    });
    for (const { page } of opened) await page.context().close();
    const all = opened.flatMap(({ complaints }) => complaints);
    if (all.length > 0) throw new Error(all.join('\n'));
  },
});

export const asked = async (url: string, query: string, variables: Record<string, unknown>) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data } = (await response.json()) as { data: Record<string, { id: string; state: string }> };
  return data;
};

/** Saves a view as another page would. */
export const kept = async (url: string, name: string, query: string, version = 1) => {
  const said = { name, version, state: JSON.stringify({ path: '/network', query, positions: {} }) };
  const { saveView } = await asked(
    url,
    `mutation ($name: String!, $version: Int!, $state: String!) {
      saveView(name: $name, version: $version, state: $state) { id } }`,
    said,
  );
  return saveView!.id;
};

export const idOf = (page: Page) => new URL(page.url()).searchParams.get('view');

export const choose = async (page: Page, item: string, menu = '视图') => {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

export const shown = (page: Page) => page.getByText(/显示 \d+ \/ \d+ 个(核心|起始)实体/);
export const list = (page: Page) => page.getByRole('dialog', { name: '已保存的视图' });
export const undo = (page: Page) => page.getByRole('button', { name: '撤销' });
export const redo = (page: Page) => page.getByRole('button', { name: '重做' });
export const group = (page: Page, name: string) =>
  page.getByRole('region', { name: '图例' }).getByRole('checkbox', { name });
