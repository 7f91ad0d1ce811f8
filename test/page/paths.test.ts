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

test('no way leads through what legend and filters hide; the panel says which hold, and which do not', async ({
  visit,
}) => {
  const page = await visit('/network?end=cty:SG&end=reg:js&f=layer~CORE&f=links~2');
  const holding = panelOf(page).getByRole('region', { name: '图例和筛选也管路径' });
  await holding.waitFor();
  expect(await holding.getByRole('listitem').allInnerTexts()).toEqual([
    '图例隐藏：政策',
    '范围：政策点名',
    '至少与上面留下的 2 个实体相连：只看图中画出的部分，不管路径',
  ]);
  await waysOf(page).first().waitFor();
  // It rests on what others than the policy name.
  expect(await waysOf(page).filter({ hasText: '新加坡—江苏合作理事会' }).count()).toBe(0);
  await panelOf(page)
    .getByText(/^不看图例和筛选，最好的 5 条里有 \d 条被挡下$/)
    .waitFor();
});

test('names the filter that cuts every path; its button switches it off, and undo brings it back', async ({
  visit,
}) => {
  const page = await visit(
    '/network?end=cty:FI&end=reg:js&f=kind~COUNTRY,FIELD&f=layer~CORE,CONTEXT,ENRICHMENT&within=2',
  );
  const panel = panelOf(page);
  await panel.getByText('芬兰与江苏之间没有 2 步以内的路径。').waitFor();
  await panel.getByText('只要关闭筛选“类别：国家、领域”，就有 2 步的路径。').waitFor();
  await panel.getByText('其他条件不变，就算放长到 6 步：从芬兰到不了别的实体，从江苏到不了别的实体。').waitFor();
  expect(await panel.getByRole('button', { name: /^关闭筛选/ }).count()).toBe(1);
  await panel.getByRole('button', { name: '关闭筛选“类别：国家、领域”' }).click();
  await waysOf(page).first().waitFor();
  expect(page.url()).toContain('f=!kind~');
  await page.keyboard.press('Control+z');
  await panel.getByText('芬兰与江苏之间没有 2 步以内的路径。').waitFor();
});

test('names the group of the legend that cuts every path, and shows it', async ({ visit }) => {
  const page = await visit('/network?end=cty:FI&end=cty:IL&within=2&f=kind~MEASURE,COUNTRY');
  await panelOf(page).getByText('只要在图例中显示“政策”，就有 2 步的路径。').waitFor();
  await panelOf(page).getByRole('button', { name: '显示“政策”' }).click();
  await waysOf(page).first().waitFor();
});

test('those of the best evidence come first, and each says which link is weakest', async ({ visit }) => {
  const page = await visit(
    '/network?end=cty:IL&end=reg:js&most=10&f=kind~CITY,COUNTRY,REGION,INNOVATION_CENTRE,COOPERATION_PARK',
  );
  await waysOf(page).nth(3).waitFor();
  const told = await waysOf(page).allInnerTexts();
  const isVerified = told.map((text) => text.includes('每一环都已核对'));
  expect(isVerified).toEqual(isVerified.toSorted((a, b) => Number(b) - Number(a)));
  const lengths = told.filter((_, at) => isVerified[at]).map((text) => Number(/(\d) 步/.exec(text)?.[1]));
  expect(lengths.length).toBeGreaterThan(0);
  expect(lengths).toEqual(lengths.toSorted());
  const weak = told.filter((_, at) => !isVerified[at]);
  expect(weak.length).toBeGreaterThan(0);
  for (const text of weak) expect(text).toMatch(/最弱一环：.+—/);
  await panelOf(page)
    .getByText(/找遍 4 步以内的路径。最弱一环更可靠的在前/)
    .waitFor();
});

test('on a phone the sheet is drawn lower, by a button or by its rim, and up again', async ({ visit }) => {
  const page = await visit('/network?end=cty:SG&end=reg:js', { viewport: narrow });
  const way = waysOf(page).filter({ hasText: '长三角地区' }).first();
  await way.click();
  const height = async () => (await panelOf(page).boundingBox())?.height ?? 0;
  const half = await height();
  await panelOf(page).getByRole('button', { name: '收短卡片' }).click();
  await expect.poll(height).toBeLessThan(0.6 * half);
  const low = await height();
  const box = await panelOf(page).boundingBox();
  await page.mouse.move(box!.x + 195, box!.y + 8);
  await page.mouse.down();
  await page.mouse.move(box!.x + 195, box!.y + 8 - (half - low), { steps: 4 });
  await page.mouse.up();
  await expect.poll(height).toBe(half);
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
