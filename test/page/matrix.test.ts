import { expect } from 'vitest';
import { test } from '../support/page.ts';

test('the matrix tells what a cell means and leads to its units in the network', async ({ visit }) => {
  const page = await visit('/matrix');
  const cell = page.getByRole('gridcell', { name: /新加坡.*江苏/ });
  await cell.click();
  const panel = page.getByRole('complementary').filter({ hasText: '新加坡' });
  await panel.getByText('中新苏州工业园区').waitFor();
  expect(new URL(page.url()).search).toContain('SG');
  await panel.getByRole('link', { name: /中新苏州工业园区/ }).click();
  await page
    .getByRole('complementary', { name: '卡片' })
    .getByRole('heading', { level: 2, name: '中新苏州工业园区' })
    .waitFor();
});

test('a zero is not called a gap where chance explains it, and the matrix goes by keyboard', async ({ visit }) => {
  const page = await visit('/matrix?layers=all');
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('grid').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page
    .getByText(/不能算缺口/)
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByText(/不能算缺口/).count()).toBe(0);
});

test('a link reopens the same table in English', async ({ visit }) => {
  const page = await visit('/matrix?lang=en');
  await page.getByRole('gridcell', { name: /Singapore.*Jiangsu/ }).waitFor();
  await page.getByRole('columnheader', { name: /Jiangsu/ }).waitFor();
});

test('part of the matrix is looked at alone, by address, and back again', async ({ visit }) => {
  const page = await visit('/matrix?layers=all');
  const rows = page.getByRole('rowheader');
  await page.locator('#cell-1-0').waitFor();
  const all = await rows.count();
  await page.locator('#cell-1-0').hover();
  await page.mouse.down();
  await page.locator('#cell-2-1').hover();
  await page.mouse.up();
  await page.getByText('已选 2 行 × 2 列').waitFor();
  await page.getByRole('button', { name: '只看这些' }).click();
  await expect.poll(() => rows.count()).toBe(3);
  const again = await visit(new URL(page.url()).pathname + new URL(page.url()).search);
  await again.getByText(/全表 \d+ 行 × 4 列，预期按全表计算/).waitFor();
  await page.goBack();
  await expect.poll(() => rows.count()).toBe(all);
});

test('rows and columns are chosen by keyboard from where it stands, and Escape lets them go', async ({ visit }) => {
  const page = await visit('/matrix?layers=all');
  const chosen = page.locator('[role=gridcell][aria-selected=true]');
  await page.getByRole('grid').focus();
  for (const key of ['ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight']) await page.keyboard.press(key);
  expect(await chosen.count()).toBe(4);
  await page.keyboard.press('Escape');
  expect(await chosen.count()).toBe(0);
  for (const key of ['ArrowUp', 'Shift+ArrowLeft']) await page.keyboard.press(key);
  expect(await chosen.count()).toBe(2);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Space');
  expect(await chosen.count()).toBe(4);
});

test('a cell that is closed gives the keyboard back to itself', async ({ visit }) => {
  const page = await visit('/matrix');
  const cell = page.getByRole('gridcell', { name: /新加坡.*江苏/ });
  const panel = page.getByRole('complementary', { name: '格' });
  const at = () => page.evaluate(() => document.activeElement?.getAttribute('aria-activedescendant'));
  for (const close of [
    () => panel.getByRole('button', { name: '关闭' }).click(),
    () => panel.getByRole('region', { name: '格' }).press('Escape'),
  ]) {
    await cell.click();
    await panel.getByText('中新苏州工业园区').waitFor();
    await close();
    await panel.waitFor({ state: 'detached' });
    expect(await at()).toBe(await cell.getAttribute('id'));
  }
});

test('colours tell the ratio or the count, each with its legend', async ({ visit }) => {
  const page = await visit('/matrix?layers=all');
  const legend = page.getByRole('group', { name: '图例' });
  await legend.getByRole('list', { name: '实际 ÷ 预期' }).waitFor();
  await page.getByText('按数目').click();
  await legend.getByRole('list', { name: '单元数' }).waitFor();
  expect(new URL(page.url()).searchParams.get('colour')).toBe('count');
});

test('the table is taken away with the arguments that it was asked with', async ({ visit }) => {
  const page = await visit('/matrix?null=link');
  await page.getByRole('button', { name: '导出' }).click();
  const file = page.getByRole('menuitem', { name: /CSV/ });
  expect(await file.getAttribute('href')).toBe(
    '/export/coverage.csv?rows=COUNTRY&columns=REGION&nullModel=LINK&order=TOTAL&layers=CORE&lang=zh',
  );
});
