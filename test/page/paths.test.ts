import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { toPicture } from '../support/keyboard.ts';
import { narrow, test, wide } from '../support/page.ts';
import { violations } from '../support/violations.ts';

const panelOf = (page: Page) => page.getByRole('complementary', { name: '路径' });
const waysOf = (page: Page) => panelOf(page).locator('[data-path]');

test('by keyboard alone: P, two names, arrows through the paths, Enter opens one', async ({ visit }) => {
  const page = await visit('/network');
  await toPicture(page);
  await page.keyboard.press('p');
  const fields = panelOf(page).getByRole('textbox');
  await fields.first().fill('xinjiapo');
  await page.getByRole('option', { name: /^新加坡 ?Singapore/ }).waitFor();
  await page.keyboard.press('Enter');
  await fields.nth(1).fill('jiangsu');
  await page.getByRole('option', { name: /^江苏 ?Jiangsu/ }).waitFor();
  await page.keyboard.press('Enter');
  await waysOf(page).nth(4).waitFor();
  expect(page.url()).toContain('end=cty:SG&end=reg:js');
  await waysOf(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await waysOf(page).nth(2).getAttribute('aria-expanded')).toBe('true');
});

test('a chain opens to the words that each of its links rests on', async ({ visit }) => {
  const page = await visit('/network?end=cty:SG&end=reg:js');
  const way = waysOf(page).filter({ hasText: '长三角地区' }).first();
  await way.click();
  const quotes = panelOf(page).locator('blockquote');
  await quotes.first().waitFor();
  expect((await quotes.allInnerTexts()).join('')).toContain('新加坡');
  await panelOf(page).getByText('政策原文').first().waitFor();
});

test('the card of a link opens from its path and leads back to it', async ({ visit }) => {
  const page = await visit('/network?end=cty:SG&end=reg:js');
  await waysOf(page).first().click();
  await panelOf(page)
    .getByRole('button', { name: /：依据$/ })
    .first()
    .click();
  const card = page.getByRole('complementary', { name: '卡片' });
  await card.getByRole('heading', { level: 2 }).waitFor();
  await panelOf(page).waitFor({ state: 'detached' });
  await card.getByRole('button', { name: '回到路径' }).click();
  await expect.poll(() => waysOf(page).first().getAttribute('aria-expanded')).toBe('true');
});

test('entities of a path that the picture does not hold are brought in', async ({ visit }) => {
  const page = await visit('/network?end=cty:SG&end=reg:js');
  const absent = panelOf(page).getByText(/\d+ 个实体不在图中/);
  await absent.getByRole('button', { name: '移入图中' }).click();
  await absent.waitFor({ state: 'detached' });
  expect(page.url()).toContain('grow=cty:SG~');
});

test('says why there is no path by one kind of link alone, and relaxes what cuts it', async ({ visit }) => {
  const page = await visit('/network?end=cty:FI&end=reg:js');
  await panelOf(page)
    .getByRole('button', { name: /^联系类别/ })
    .click();
  await panelOf(page).getByRole('button', { name: '只允许“位于”' }).click();
  await panelOf(page).getByText('只经“位于”，芬兰与江苏之间没有 4 步以内的路径。').waitFor();
  await panelOf(page)
    .getByText(/^只要也允许“.+”，就有 2 步的路径。$/)
    .waitFor();
  await panelOf(page)
    .getByText(/从芬兰到不了别的实体，从江苏到不了别的实体。$/)
    .waitFor();
  const gap = panelOf(page).getByRole('link', { name: /^芬兰是重点合作国别/ });
  expect(await gap.getAttribute('href')).toContain('/gaps');
  await panelOf(page)
    .getByRole('button', { name: /^也允许/ })
    .click();
  await waysOf(page).first().waitFor();
});

test('an end is chosen in the picture, or from a card', async ({ visit }) => {
  const page = await visit('/network?sel=cty:FI');
  const card = page.getByRole('complementary', { name: '卡片' });
  await card.getByRole('button', { name: '找路径' }).click();
  await panelOf(page).getByRole('button', { name: '去掉“芬兰”' }).waitFor();
  await toPicture(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toMatch(/end=cty:FI&end=/);
  expect(page.url()).not.toContain('sel=');
});

test('three ends make three pairs, and their address reopens them in the other language', async ({ visit }) => {
  const page = await visit('/network?end=cty:FI&end=reg:sh&end=reg:js&within=3&most=3&lang=en');
  const panel = page.getByRole('complementary', { name: 'Paths' });
  await panel.getByRole('heading', { level: 3 }).nth(2).waitFor();
  await panel.locator('[data-path]').nth(3).waitFor();
  expect(await panel.getByRole('radio', { name: '3' }).first().isChecked()).toBe(true);
});

test.for([wide, narrow])('keeps WCAG 2.2 AA: $width', async (viewport, { visit }) => {
  const options = { viewport, reducedMotion: 'reduce' as const };
  const found = await visit('/network?end=cty:SG&end=reg:js', options);
  await waysOf(found).first().click();
  await panelOf(found).getByRole('article').first().waitFor();
  expect(await violations(found)).toEqual([]);
  const none = await visit('/network?end=cty:FI&end=reg:js&by=LOCATED_IN', options);
  await panelOf(none)
    .getByRole('link', { name: /^芬兰是重点合作国别/ })
    .waitFor();
  expect(await violations(none)).toEqual([]);
});
