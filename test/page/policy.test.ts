import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { narrow, test } from '../support/page.ts';

const textOf = (page: Page) => page.getByRole('region', { name: '政策原文' });
const cardOf = (page: Page) => page.getByRole('complementary', { name: '卡片' });
const words = (page: Page, name: string) => textOf(page).getByRole('button', { name, exact: true }).first();
const heading = (page: Page, name: string) => cardOf(page).getByRole('heading', { level: 2, name });
/** Notes in the margin come last and may move the lines. */
const settled = (page: Page) => textOf(page).getByRole('list', { name: '本段的措施' }).first().waitFor();

test('pointing at words says what they speak of, and choosing them opens the card', async ({ visit }) => {
  const page = await visit('/policy');
  await settled(page);
  await words(page, '芬兰').hover();
  const told = page.getByText(/^国家 · \d+ 条联系$/);
  await told.waitFor();
  await words(page, '芬兰').click();
  await heading(page, '芬兰').waitFor();
  expect(page.url()).toContain('sel=cty:FI');
  expect(await words(page, '芬兰').getAttribute('aria-pressed')).toBe('true');
});

test('what stands around the innermost mention can be reached', async ({ visit }) => {
  const page = await visit('/policy');
  await settled(page);
  await words(page, '常州').hover();
  await page.getByRole('button', { name: /中以常州创新园/ }).click();
  await heading(page, '中以常州创新园').waitFor();
});

test('the quote of a card leads back to its exact words, in sight', async ({ visit }) => {
  const page = await visit('/policy');
  await words(page, '芬兰').click();
  await textOf(page).evaluate((text) => text.scrollTo({ top: text.scrollHeight }));
  await cardOf(page).getByRole('link', { name: '打开原文' }).first().click();
  const marks = textOf(page).locator('mark');
  await marks.first().waitFor();
  expect((await marks.allInnerTexts()).join('')).toBe('面向新加坡、以色列、芬兰等重点合作国别（地区）');
  await expect
    .poll(async () => {
      const { y, height } = (await marks.first().boundingBox())!;
      const seen = (await textOf(page).boundingBox())!;
      return y >= seen.y && y + height <= seen.y + seen.height;
    })
    .toBe(true);
});

test('what is selected elsewhere is highlighted in the text and brought into sight', async ({ visit }) => {
  const page = await visit('/policy?sel=park:sip');
  const selected = textOf(page).locator('[data-selected]');
  await selected.first().waitFor();
  expect((await selected.allInnerTexts()).join('')).toBe('中新苏州工业园区');
  await expect.poll(async () => (await selected.first().boundingBox())!.y).toBeLessThan(900);
});

test('a finding marks the words that it rests on', async ({ visit }) => {
  const page = await visit('/policy?gap=gap:unmet-obligation:ob:1.2-regions:obligation');
  const marks = textOf(page).locator('mark');
  await marks.first().waitFor();
  expect((await marks.allInnerTexts()).join('')).toMatch(/^面向新加坡、.*双边产业创新合作计划.*开展跨国技术创新合作$/);
  await page
    .getByText(/三省一市各实施至少一个双边产业创新合作计划/)
    .first()
    .waitFor();
});

test('a paragraph is one tab stop, and arrows go on from mention to mention', async ({ visit }) => {
  const page = await visit('/policy');
  await words(page, '芬兰').waitFor();
  const stops = await textOf(page).evaluate((text) =>
    [...text.querySelectorAll('h1, h2, h3, p')].map((block) => block.querySelectorAll('[tabindex="0"]').length),
  );
  expect(Math.max(...stops)).toBe(1);
  await words(page, '新加坡').focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('以色列');
  await page.keyboard.press('Enter');
  await heading(page, '以色列').waitFor();
  await page.keyboard.press('Escape');
  await cardOf(page).waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('以色列');
});

test('the keyboard turns through those that the same words speak of', async ({ visit }) => {
  const page = await visit('/policy');
  await words(page, '常州').waitFor();
  await page.keyboard.press('Tab');
  await words(page, '常州').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await heading(page, '中以常州创新园').waitFor();
});

test('a measure has its state in the margin, with what it rests on', async ({ visit }) => {
  const page = await visit('/policy');
  const note = textOf(page).getByRole('button', { name: /加强合作园区建设/ });
  await note.click();
  const opened = page.getByRole('dialog');
  await opened.getByText('三省一市各有至少一个合作园区').waitFor();
  await opened
    .getByText(/^(已落实|部分落实|未见|无法判断)/)
    .first()
    .waitFor();
  const words = (await textOf(page).locator('[data-at="951"]').boundingBox())!;
  const beside = (await note.boundingBox())!;
  expect(Math.abs(beside.y + beside.height / 2 - (words.y + words.height / 2))).toBeLessThan(20);
  expect(beside.x).toBeGreaterThan(words.x + words.width);
  await opened.getByRole('button', { name: '加强合作园区建设' }).click();
  await heading(page, '加强合作园区建设').waitFor();
  await opened.waitFor({ state: 'detached' });
});

test('states stand below the paragraph on a telephone', async ({ visit }) => {
  const page = await visit('/policy', { viewport: narrow });
  const note = textOf(page).getByRole('button', { name: /加强合作园区建设/ });
  await note.scrollIntoViewIfNeeded();
  const below = (await note.boundingBox())!;
  const paragraph = (await textOf(page).locator('#char-787').boundingBox())!;
  expect(below.y).toBeGreaterThanOrEqual(paragraph.y + paragraph.height - 1);
  expect(below.x + below.width).toBeLessThanOrEqual(narrow.width);
});

test('the text can be read when what it speaks of does not come, which is said', async ({ visit, complaints }) => {
  const page = await visit('/');
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('query Mentions') ? route.abort() : route.continue(),
  );
  await page.getByRole('link', { name: '政策' }).click();
  await textOf(page).getByText('各有关单位').waitFor();
  await page.getByText('提及或措施状态没有取到').waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('alert').getByRole('button', { name: '重试' }).first().click();
  await words(page, '芬兰').waitFor();
  complaints.length = 0;
});
