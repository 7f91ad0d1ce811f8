import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { narrow, test } from '../support/page.ts';

/** What a growth, a filter and paths leave of the picture, as the bottom line says it. */
const line = (page: Page) => page.getByText(/^显示 \d+ \/ \d+ 个起始实体$/).innerText();

const commandOn = async (page: Page, name: string, key: string) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first()
    .waitFor();
  await page.keyboard.press(key);
};

test('an analyst starts from Finland, expands, filters, finds paths, takes one expansion back and hands on the view', async ({
  visit,
}) => {
  const page = await visit('/network');
  await page.getByRole('textbox', { name: '按名称查找' }).waitFor();
  await commandOn(page, '芬兰', 'Control+Enter');
  await page.getByRole('button', { name: '展开', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '展开“芬兰”' });
  await dialog.getByRole('textbox', { name: '最多几个' }).fill('5');
  await dialog.getByRole('button', { name: '加入 5 个' }).click();
  const growths = page.getByRole('list', { name: '展开记录' });
  await growths.getByText('芬兰 +5').waitFor();
  // It gives the keyboard back where it was; only then can one go on.
  await dialog.waitFor({ state: 'detached' });
  await commandOn(page, '江苏', 'Shift+Enter');
  await growths.getByText('江苏 +1').waitFor();

  const card = page.getByRole('complementary', { name: '卡片' });
  await card.getByRole('heading', { name: '江苏', level: 2 }).waitFor();
  await card.getByRole('button', { name: '找路径' }).click();
  const panel = page.getByRole('complementary', { name: '路径' });
  await panel.getByRole('textbox').nth(1).click();
  await page.keyboard.type('芬兰');
  await page.getByRole('option', { name: /^芬兰/ }).first().click();
  await panel.locator('[data-path]').nth(1).waitFor();
  await growths.getByRole('button', { name: /收回由“芬兰”展开的 5 个/ }).click();
  await growths.getByText('芬兰 +5').waitFor({ state: 'detached' });

  const before = await line(page);
  await page.getByRole('button', { name: '视图', exact: true }).click();
  await page.getByRole('menuitem', { name: '保存视图' }).click();
  const saving = page.getByRole('dialog', { name: '保存视图' });
  await saving.getByLabel('名称').fill('芬兰与江苏');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('view')).not.toBeNull();

  const other = await visit(new URL(page.url()).pathname + new URL(page.url()).search, { viewport: narrow });
  await other.getByText('江苏 +1').waitFor();
  await expect.poll(() => line(other)).toBe(before);
  await other.getByRole('complementary', { name: '路径' }).locator('[data-path]').nth(1).waitFor();
});
