import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { narrow, test } from '../support/page.ts';

const open = async (page: Page, name = '按名称查找') => {
  await page.getByRole('textbox', { name }).waitFor();
  await page.keyboard.press('Control+k');
};

/** The choice of one value of a facet, with how many hits it has. */
const value = (page: Page, facet: string, name: string) =>
  page.getByRole('group', { name: facet, exact: true }).getByRole('button', { name: new RegExp(`^${name} `) });

const baseOf = (page: Page) => new URL(page.url()).searchParams.get('base')?.split(',') ?? [];

test('all parks in Jiangsu are found without a word and become the picture, all at once', async ({ visit }) => {
  const page = await visit('/matrix');
  await open(page);
  await page.getByRole('button', { name: '类别', exact: true }).click();
  const parks = value(page, '类别', '合作园区');
  const all = Number((await parks.innerText()).match(/\d+/)?.[0]);
  await parks.click();
  await page.getByText(`找到 ${all} 个`).first().waitFor();
  await page.getByRole('button', { name: '地区', exact: true }).click();
  const shanghai = value(page, '地区', '上海');
  const before = await shanghai.innerText();
  const count = Number((await value(page, '地区', '江苏').innerText()).match(/\d+/)?.[0]);
  await value(page, '地区', '江苏').click();
  await page.getByText(`找到 ${count} 个`).first().waitFor();
  expect(await shanghai.innerText()).toBe(before);
  await page.getByRole('option', { name: `图中只留这 ${count} 个` }).click();
  await expect.poll(() => baseOf(page).length).toBe(count);
  await expect.poll(() => new URL(page.url()).pathname).toBe('/network');
  expect(baseOf(page)).toContain('park:sip');
});

test('by keyboard alone one narrows, is told which choice leaves nothing, and takes it off', async ({ visit }) => {
  const page = await visit('/network?lang=en');
  await open(page, 'Find by name');
  await page.getByRole('button', { name: 'Kind', exact: true }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await value(page, 'Kind', 'Field').focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Take off: Field' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.type('suzhou');
  const way = page.getByRole('option', { name: /^Without “Field”: \d+$/ });
  await way.waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: /^Suzhou 苏州 City/ }).waitFor();
  expect(await page.getByRole('button', { name: 'Take off: Field' }).count()).toBe(0);
});

test('Enter that is quicker than the ways out takes the first of them', async ({ visit }) => {
  const page = await visit('/network?lang=en');
  await open(page, 'Find by name');
  await page.getByRole('button', { name: 'Kind', exact: true }).click();
  await value(page, 'Kind', 'Field').click();
  await page.getByRole('button', { name: 'Take off: Field' }).waitFor();
  await page.route('**/graphql', async (route) => {
    const asksWays = route.request().postData()?.includes('"suzhou"') && route.request().postData()?.includes('facets');
    if (asksWays) await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.getByRole('textbox', { name: 'Find by name' }).fill('suzhou');
  await page.getByText('Nothing named “suzhou” fits all of this').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: /^Suzhou 苏州 City/ }).waitFor();
});

test('several that are marked in different searches are added together, and taken back together', async ({ visit }) => {
  const page = await visit('/network?base=cty:FI');
  await open(page);
  for (const name of ['新加坡', '江苏']) {
    await page.getByRole('textbox', { name: '按名称查找' }).fill(name);
    await page
      .getByRole('option', { name: new RegExp(`^${name} `) })
      .first()
      .waitFor();
    await page.keyboard.press('Shift+ArrowDown');
  }
  await page.getByText('已选中 2 个').first().waitFor();
  await page.keyboard.press('Shift+Enter');
  const growths = page.getByRole('list', { name: '展开记录' });
  await growths.getByText('选中的实体 +2').waitFor();
  await growths.getByRole('button', { name: /收回由“选中的实体”展开的 2 个/ }).click();
  await growths.getByText('选中的实体 +2').waitFor({ state: 'detached' });
});

test('Enter that is quicker than the answer opens what was typed', async ({ visit }) => {
  const page = await visit('/network');
  await open(page);
  await page.keyboard.type('芬兰');
  await page
    .getByRole('option', { name: /^芬兰 / })
    .first()
    .waitFor();
  await page.getByRole('textbox', { name: '按名称查找' }).fill('江苏');
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: '卡片' }).getByRole('heading', { name: '江苏', level: 2 }).waitFor();
});

test('commands reach parts of the page that are elsewhere, in either language', async ({ visit }) => {
  const page = await visit('/policy');
  await open(page);
  await page.keyboard.type('save picture');
  await page.getByRole('option', { name: '把图和数据存为文件' }).click();
  await page.getByRole('menuitem', { name: /PDF/ }).waitFor();
  await page.keyboard.press('Escape');
  await open(page);
  await page.keyboard.type('查看按键');
  await page.getByRole('option', { name: '查看按键' }).click();
  await page.getByRole('dialog', { name: '按键' }).waitFor();
});

test('commands are found by pinyin, by initials and in the other language, and act where they belong', async ({
  visit,
}) => {
  const page = await visit('/map');
  await open(page);
  await page.keyboard.type('lujing');
  await page.getByRole('option', { name: '找路径' }).click();
  await page.getByRole('complementary', { name: '路径' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/network');
  await open(page);
  await page.keyboard.type('colour status');
  await page.getByRole('option', { name: '颜色：状态' }).waitFor({ state: 'detached' });
  await page.getByRole('textbox', { name: '按名称查找' }).fill('colour state');
  await page.getByRole('option', { name: '颜色：状态' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('paint')).toBe('STATUS');
  await open(page);
  await page.keyboard.type('hbtygjd');
  await page.getByRole('option', { name: '合并：同一国家的' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('fold')).toBe('country');
});

test('a command adds a filter on the page that is open, a telephone too, and one undoes it there', async ({
  visit,
}) => {
  const page = await visit('/map', { viewport: narrow });
  await open(page);
  await page.keyboard.type('筛选：类别');
  await page.getByRole('option', { name: '筛选：类别', exact: true }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('f') ?? '').toContain('kind');
  expect(new URL(page.url()).pathname).toBe('/map');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => new URL(page.url()).search).not.toContain('kind');
});

test('at the width of a phone everything is inside the window, and one marks by tapping', async ({ visit }) => {
  const page = await visit('/network', { viewport: narrow, hasTouch: true, isMobile: true });
  await page.getByRole('textbox', { name: '按名称查找' }).tap();
  await page.getByRole('button', { name: '类别', exact: true }).tap();
  await value(page, '类别', '合作园区').tap();
  await page.getByRole('option', { name: /个都加入图中|个加入图中/ }).waitFor();
  const mark = page.locator('[data-act="mark"]').first();
  await mark.tap();
  await page.getByText('已选中 1 个').first().waitFor();
  const boxes = await page
    .getByRole('option')
    .evaluateAll((options) => options.map((one) => one.getBoundingClientRect().right));
  expect(Math.max(...boxes)).toBeLessThanOrEqual(narrow.width);
  const last = await page.getByRole('option', { name: '全部取消选中' }).boundingBox();
  expect(last && last.y + last.height).toBeLessThanOrEqual(narrow.height);
});
