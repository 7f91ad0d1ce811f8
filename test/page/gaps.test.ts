import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { narrow, test, watchedPage, wide } from '../support/page.ts';
import { startProduct } from '../support/product.ts';

const finland = 'gap:priority-without-unit:cty:FI:unit';
const list = (page: Page) => page.getByRole('tree', { name: '缺口清单' });
const finding = (page: Page) => page.getByRole('region', { name: '缺口', exact: true });
const line = (page: Page, text: string | RegExp) => list(page).getByRole('treeitem', { name: text });
const total = async (page: Page) =>
  Number.parseInt((await page.getByText(/^[\d,]+ 条缺口$/).innerText()).replace(',', ''), 10);

test('families fold into one line, open to their members, and the figures are those of the list', async ({ visit }) => {
  const page = await visit('/gaps');
  const family = line(page, /措施不具体|没有数量、期限、资金或责任单位的措施/);
  await family.waitFor();
  const members = Number.parseInt((await family.innerText()).match(/\d+\s*$/)![0], 10);
  expect(members).toBeGreaterThan(1);
  await family.click();
  await expect.poll(() => list(page).locator('[role=treeitem][aria-level="2"]').count()).toBe(members);
  expect(await family.getAttribute('aria-expanded')).toBe('true');
  expect(page.url()).toContain('family=');

  const chip = page.getByRole('group', { name: '类别' }).getByRole('button', { name: /依据薄弱/ });
  const promised = Number.parseInt((await chip.innerText()).match(/\d+\s*$/)![0], 10);
  await chip.click();
  await expect.poll(() => total(page)).toBe(promised);
  expect(page.url()).toContain('what=weak-evidence');
});

test('a finding says why it counts, on what words it rests, and where else to look', async ({ visit }) => {
  const page = await visit('/gaps');
  await line(page, /^程度：重\s*芬兰是重点合作国别/).click();
  const one = finding(page);
  await one.getByRole('heading', { level: 2, name: /芬兰是重点合作国别，但没有任何平台/ }).waitFor();
  expect(await one.getByLabel('应有与现有').innerText()).toMatch(/应有\s*1\s*现有\s*0/);
  await one.getByText('“面向新加坡、以色列、芬兰等重点合作国别（地区）”').waitFor();
  expect(await one.getByRole('table', { name: '方法的参数' }).innerText()).toContain('平台');
  for (const [name, path] of [
    ['在网络中查看', '/network'],
    ['在矩阵中查看', '/matrix'],
    ['在原文中查看', '/policy'],
  ] as const) {
    const href = new URL((await one.getByRole('link', { name }).getAttribute('href'))!, page.url());
    expect([href.pathname, href.searchParams.get('gap')]).toEqual([path, finland]);
  }
  await one.getByRole('button', { name: '芬兰', exact: true }).click();
  await page.getByRole('complementary', { name: '卡片' }).getByRole('heading', { level: 2, name: '芬兰' }).waitFor();
});

test('one key moves through the list, Enter opens, Escape goes back to the same line', async ({ visit }) => {
  const page = await visit('/gaps');
  await line(page, /芬兰是重点合作国别/).waitFor();
  const here = () => list(page).locator(':focus').textContent();
  await page.keyboard.press('j');
  await expect.poll(here).toContain('点名的领域没有合作单元');
  await page.keyboard.press('ArrowDown');
  expect(await here()).toContain('芬兰');
  await page.keyboard.press('k');
  await page.keyboard.press('ArrowRight');
  await line(page, /公共卫生”是点名的领域/).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  expect(await here()).toContain('公共卫生');
  await page.keyboard.press('Enter');
  await finding(page)
    .getByRole('heading', { level: 2, name: /公共卫生/ })
    .waitFor();
  await page.keyboard.press('j');
  await finding(page).getByRole('heading', { level: 2, name: /芬兰/ }).waitFor();
  await page.keyboard.press('Escape');
  await finding(page).waitFor({ state: 'detached' });
  await expect.poll(here).toContain('芬兰');
  await page.keyboard.press('Home');
  expect(await here()).toContain('点名的领域没有合作单元');
});

test('an empty list says which filter empties it, and clears it', async ({ visit }) => {
  const page = await visit('/gaps?what=single-point&about=cty:FI');
  await page.getByText('现在只看：单点维系、关于芬兰。').waitFor();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await line(page, /芬兰是重点合作国别/).waitFor();
});

test('says what is wrong with an address that asks for what does not exist', async ({ visit, complaints }) => {
  const page = await visit('/gaps?what=nonsense');
  await page.getByText('地址里有不认识的筛选条件。').waitFor();
  await page.goto('/gaps?gap=gap:none');
  await page.getByText('没有这条缺口：gap:none').waitFor();
  expect(complaints.every((one) => one.includes('400'))).toBe(true);
  complaints.length = 0;
});

test('a closed finding names the links that close it', async ({ visit }) => {
  const page = await visit('/gaps?gap=gap:priority-without-unit:cty:SG:unit');
  await finding(page).getByText('由这些联系补上').waitFor();
  await finding(page).getByRole('button', { name: '查看这条联系' }).first().click();
  await page.getByRole('complementary', { name: '卡片' }).getByText('合作', { exact: true }).first().waitFor();
});

test('on a telephone the finding is a page over the list', async ({ visit }) => {
  const page = await visit('/gaps', { viewport: narrow });
  await line(page, /芬兰是重点合作国别/).click();
  await finding(page).getByRole('heading', { level: 2 }).waitFor();
  expect((await finding(page).boundingBox())?.width).toBe(narrow.width);
  await finding(page).getByRole('button', { name: '回到清单' }).click();
  await finding(page).waitFor({ state: 'detached' });
});

test('an accepted finding leaves the list, and comes back when it is opened again', async ({ browser }) => {
  const product = await startProduct({ env: { PAGE: 'on' } });
  const complaints: string[] = [];
  const page = await watchedPage(browser, product.url, complaints, { viewport: wide });
  try {
    await page.goto(`/gaps?gap=${finland}`);
    await line(page, /芬兰是重点合作国别/).waitFor();
    const before = await total(page);
    const one = finding(page);

    await one.getByRole('button', { name: '接受到某日' }).click();
    const form = one.getByRole('form', { name: '接受到某日' });
    await form.getByLabel('姓名').fill('   ');
    await form.getByLabel('接受到', { exact: false }).fill('2030-06-30');
    await form.getByLabel('理由').fill('<b>年内</b>不考虑');
    await form.getByRole('button', { name: '确定' }).click();
    await form.getByRole('alert').getByText('by must not be blank').waitFor();
    await form.getByLabel('姓名').fill('张三');
    await form.getByRole('button', { name: '确定' }).click();

    await one.getByText('已接受，到 2030-06-30 为止').waitFor();
    await one.locator('p', { hasText: '<b>年内</b>不考虑' }).waitFor();
    await line(page, /芬兰是重点合作国别/).waitFor({ state: 'detached' });
    expect(await total(page)).toBe(before - 1);
    await page
      .getByRole('group', { name: '状态' })
      .getByRole('button', { name: /已接受\s*1/ })
      .click();
    await line(page, /芬兰.*接受至 2030-06-30/).waitFor();

    await one.getByRole('button', { name: '重新打开' }).click();
    expect(await one.getByLabel('姓名').inputValue()).toBe('张三');
    await one.getByRole('button', { name: '确定' }).click();
    await one.getByText('待处理').first().waitFor();
    await one.getByRole('listitem').filter({ hasText: '已接受，到 2030-06-30 为止' }).waitFor();
    await page.goto('/gaps');
    await line(page, /芬兰是重点合作国别/).waitFor();
    expect(await total(page)).toBe(before);
    expect(complaints.filter((one_) => !one_.includes('400'))).toEqual([]);
  } finally {
    await page.context().close();
    await product.stop();
  }
});
