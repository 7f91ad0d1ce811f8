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
  const page = await visit('/matrix');
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('grid').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
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
