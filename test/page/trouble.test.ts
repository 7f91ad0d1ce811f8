import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { watchedPage, wide, test } from '../support/page.ts';
import { startProduct } from '../support/product.ts';

const hostile = '<img src=x onerror="document.title=\'taken\'"><script>document.title="taken"</script>{{7*7}}';

/** Answers of the server with a hostile name for one park. */
const withHostileNames = (page: Page) =>
  page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const name = JSON.stringify(hostile).slice(1, -1);
    await route.fulfill({ response, body: (await response.text()).replaceAll('中新苏州工业园区', name) });
  });

test('a hostile name is text wherever it is shown', async ({ visit }) => {
  const page = await visit('about:blank');
  await withHostileNames(page);
  await page.goto('/network?sel=park:sip');
  await page.getByRole('complementary', { name: '卡片' }).getByText(hostile).first().waitFor();
  await page.goto('/network?as=list');
  await page.getByRole('textbox', { name: '在表中查找' }).fill('onerror');
  await page.getByRole('gridcell', { name: hostile }).waitFor();
  await page.getByRole('textbox', { name: '按名称查找' }).fill('szgyyq');
  await page.getByRole('option', { name: hostile }).waitFor();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(await page.title()).not.toContain('taken');
});

test('says when the server is gone, keeps what is loaded, and asks again when told to', async ({ browser }) => {
  const first = await startProduct({ env: { PAGE: 'on' } });
  const page = await watchedPage(browser, first.url, [], { viewport: wide });
  try {
    await page.goto('/network');
    await page.getByText(/显示 \d+ \/ \d+ 个核心实体/).waitFor();
    await first.kill();
    await page.getByRole('textbox', { name: '按名称查找' }).fill('上海');
    const banner = page.getByRole('alert').filter({ hasText: '连不上服务器' });
    await banner.waitFor();
    await page.getByText(/显示 \d+ \/ \d+ 个核心实体/).waitFor();
    const again = await startProduct({ env: { PAGE: 'on', PORT: new URL(first.url).port } });
    await banner.getByRole('button', { name: '重试' }).click();
    await banner.waitFor({ state: 'detached' });
    await again.stop();
  } finally {
    await page.context().close();
    await first.kill();
  }
});
