import { expect } from 'vitest';
import { test } from '../support/page.ts';

test('from the overview to a gap, its words in the policy, its row in the matrix and its ghost in the network', async ({
  visit,
}) => {
  const page = await visit('/');
  await page.getByRole('link', { name: /芬兰是重点合作国别，但没有任何平台/ }).click();
  const finding = page.getByRole('region', { name: '缺口', exact: true });
  await finding.getByRole('heading', { level: 2, name: /^芬兰是重点合作国别，但没有任何平台/ }).waitFor();

  await finding.getByRole('link', { name: '在原文中查看' }).click();
  await page.locator('mark').first().waitFor();
  const marked = await page.locator('mark').allInnerTexts();
  expect(marked.join('')).toContain('以色列、芬兰等重点合作国别');
  const bar = page.getByRole('complementary', { name: '正在查看的缺口' });
  await bar.getByRole('link', { name: '回到缺口' }).click();

  await finding.getByRole('link', { name: '在矩阵中查看' }).click();
  const head = page.getByRole('rowheader', { name: '芬兰', exact: true });
  await head.waitFor();
  expect(await head.getAttribute('data-selected')).toBe('true');
  await page.getByRole('gridcell', { name: /^芬兰 × 浙江/ }).click();
  const cell = page.getByRole('complementary', { name: '格' });
  await cell.getByRole('link', { name: /^芬兰是重点合作国别，但没有任何平台/ }).click();

  await finding.getByRole('link', { name: '在网络中查看' }).click();
  await bar.getByText(/^芬兰是重点合作国别/).waitFor();
  await page.getByText('缺口：该有而没有').waitFor();
  await page.getByRole('button', { name: '不再标出这个缺口' }).click();
  await page.getByText('缺口：该有而没有').waitFor({ state: 'detached' });
  expect(page.url()).not.toContain('gap=');
});
