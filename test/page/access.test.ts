import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { toPicture } from '../support/keyboard.ts';
import { narrow, test, wide } from '../support/page.ts';
import { violations } from '../support/violations.ts';

/** What is looked at: where, and when it is there. */
const sights: { name: string; path: string; there: (page: Page) => Promise<unknown> }[] = [
  {
    name: 'overview',
    path: '/',
    there: async (page) => {
      await page.getByRole('table').waitFor();
      await page.getByRole('group', { name: '各伙伴与地区的合作单元' }).waitFor();
    },
  },
  { name: 'network', path: '/network', there: (page) => page.getByRole('application').waitFor() },
  {
    name: 'card',
    path: '/network?sel=park:sip',
    there: (page) => page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor(),
  },
  {
    name: 'list',
    path: '/network?as=list&sel=park:sip',
    there: (page) => page.getByRole('gridcell').first().waitFor(),
  },
  {
    name: 'list of links',
    path: '/network?as=list',
    there: async (page) => {
      await page.getByRole('radiogroup', { name: '表的形式' }).getByText('联系').click();
      await page.getByRole('grid', { name: '联系' }).getByRole('gridcell').first().waitFor();
    },
  },
  {
    name: 'outline',
    path: '/network?as=list&sel=park:sip',
    there: async (page) => {
      await page.getByRole('radiogroup', { name: '表的形式' }).getByText('提纲').click();
      await page.getByRole('treeitem', { selected: true }).waitFor();
    },
  },
  {
    name: 'map',
    path: '/map?sel=cty:SG',
    there: (page) => page.getByRole('button', { name: /^新加坡，国家/ }).waitFor(),
  },
  { name: 'gaps', path: '/gaps', there: (page) => page.getByRole('treeitem').first().waitFor() },
  {
    name: 'finding',
    path: '/gaps?gap=gap:priority-without-unit:cty:FI:unit',
    there: (page) => page.getByRole('heading', { level: 2 }).waitFor(),
  },
  {
    name: 'ghost',
    path: '/network?gap=gap:priority-without-unit:cty:FI:unit',
    there: (page) => page.getByRole('complementary', { name: '正在查看的缺口' }).waitFor(),
  },
  { name: 'matrix', path: '/matrix', there: (page) => page.getByRole('gridcell').first().waitFor() },
  { name: 'policy', path: '/policy#char=100,120', there: (page) => page.locator('mark').first().waitFor() },
  {
    name: 'data',
    path: '/data?off=src:reprint-001',
    there: async (page) => {
      await page.getByText('还没有导入过数据集').waitFor();
      await page.getByRole('textbox', { name: '按标题或条件查找来源' }).fill('上海');
      await page
        .getByRole('checkbox', { name: /^采用：/ })
        .first()
        .waitFor();
    },
  },
  { name: 'query', path: '/query', there: (page) => page.getByRole('textbox').nth(1).waitFor() },
  {
    name: 'search',
    path: '/network',
    there: async (page) => {
      await page.getByRole('banner').getByRole('textbox').fill('suzhou');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'narrowed search',
    path: '/network',
    there: async (page) => {
      await page.getByRole('banner').getByRole('textbox').focus();
      await page.getByRole('button', { name: '类别', exact: true }).click();
      await page.getByRole('button', { name: /^合作园区 / }).click();
      await page.getByRole('option').first().waitFor();
    },
  },
];

test.for(sights)('$name keeps WCAG 2.2 AA, wide and narrow', async ({ path, there }, { visit }) => {
  const page = await visit(path, { viewport: wide, reducedMotion: 'reduce' });
  await there(page);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize(narrow);
  await page.waitForFunction(() => matchMedia('(max-width: 720px)').matches);
  // What the width decides has been drawn anew; colours are those of the wide page.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(await violations(page, ['light'])).toEqual([]);
});

test('the whole network can be read by keyboard', async ({ visit }) => {
  const page = await visit('/network');
  await toPicture(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: '卡片' }).getByRole('heading', { level: 2 }).waitFor();
});
