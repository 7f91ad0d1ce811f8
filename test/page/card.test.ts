import { expect } from 'vitest';
import { narrow, test } from '../support/page.ts';

const bare = (text: string) => text.replace(/\s/g, '');

test('a name typed as pinyin initials leads to its card, with evidence in the words of the policy', async ({
  visit,
}) => {
  const page = await visit('/network');
  await page.getByRole('textbox', { name: '按名称查找' }).fill('szgyyq');
  await page.getByRole('option', { name: '中新苏州工业园区' }).click();
  const card = page.getByRole('complementary', { name: '卡片' });
  await card.getByRole('heading', { name: '中新苏州工业园区' }).waitFor();
  await card.getByRole('heading', { name: /^依据/ }).waitFor();
  expect(await card.locator('blockquote').first().innerText()).toContain('苏州工业园区');
  await card.getByText('政策原文').first().waitFor();
  expect(page.url()).toContain('sel=park:sip');
});

test('the policy text opens at the quote and marks exactly its words', async ({ visit }) => {
  const page = await visit('/network?sel=park:sip');
  const piece = page
    .getByRole('complementary', { name: '卡片' })
    .getByRole('article')
    .filter({ has: page.getByRole('link', { name: '打开原文' }) })
    .first();
  const quote = bare(await piece.locator('blockquote').innerText()).replace(/^“|”$/g, '');
  await piece.getByRole('link', { name: '打开原文' }).click();
  const marks = page.getByRole('region', { name: '政策原文' }).locator('mark');
  await marks.first().waitFor();
  expect(bare((await marks.allInnerTexts()).join(''))).toBe(quote);
  await expect.poll(() => marks.first().isVisible()).toBe(true);
});

test('an address reopens the same card, and Escape closes it', async ({ visit }) => {
  const page = await visit('/network?sel=park:sip&lang=en');
  const card = page.getByRole('complementary', { name: 'Card' });
  await card.getByRole('heading', { name: 'China-Singapore Suzhou Industrial Park' }).waitFor();
  await card.getByRole('button', { name: 'Close' }).click();
  await card.waitFor({ state: 'detached' });
  expect(page.url()).not.toContain('sel=');
});

test('a card of something that is not there says so', async ({ visit }) => {
  const page = await visit('/network?sel=park:none');
  await page.getByText('没有这个实体或联系').waitFor();
});

test('the card is a sheet on a telephone', async ({ visit }) => {
  const page = await visit('/network?sel=park:sip', { viewport: narrow });
  const card = page.getByRole('complementary', { name: '卡片' });
  await card.getByRole('heading', { name: '中新苏州工业园区' }).waitFor();
  const box = await card.boundingBox();
  expect(box?.width).toBeGreaterThan(narrow.width - 40);
});
