import { expect } from 'vitest';
import { choose, shown, test } from '../../support/views.ts';

test('a short address is copied as it is; a long one is saved first, and its short link copied', async ({ fresh }) => {
  const { page } = await fresh('/network');
  await shown(page).waitFor();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await choose(page, '复制链接');
  await page.getByText('就是这一页的地址').waitFor();
  expect(await copied()).toBe(page.url());

  const ids = Array.from({ length: 100 }, (_, at) => `org:not-in-the-graph-${at}`).join(',');
  await page.goto(`/network?base=cty:FI,cty:IL,${ids}`);
  await shown(page).waitFor();
  await choose(page, '复制链接');
  const dialogue = page.getByRole('dialog', { name: '保存后复制链接' });
  await dialogue.getByLabel('名称').fill('芬兰和以色列');
  await dialogue.getByRole('button', { name: '保存并复制链接' }).click();
  await page.getByText('已保存的视图的短链接').waitFor();
  expect(await copied()).toBe(page.url());
  const { page: other } = await fresh(await copied());
  await other.getByText('显示 2 / 2 个起始实体').waitFor();
});
