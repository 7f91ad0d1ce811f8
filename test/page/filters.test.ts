import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { narrow, test, wide } from '../support/page.ts';
import { violations } from '../support/violations.ts';

const stack = (page: Page) => page.getByRole('region', { name: '筛选', exact: true });
const bottom = (page: Page) => page.getByRole('status').filter({ hasText: /显示 \d+ \/ \d+ 个核心实体/ });
const hidden = /隐藏 (\d+) 个实体(?:、(\d+) 条联系)?/;
const numbers = (text: string) => [...(hidden.exec(text) ?? [])].slice(1).map(Number);
const rows = (page: Page) => stack(page).getByRole('listitem');
const shown = async (page: Page) => Number(/显示 (\d+)/.exec(await bottom(page).innerText())?.[1]);
const filtersOf = (page: Page) => new URL(page.url()).searchParams.getAll('f');

/** Opens the menu by its key and goes down to an item of it. */
const addByKeys = async (page: Page, name: string) => {
  await page.keyboard.press('f');
  const item = page.getByRole('menuitem', { name, exact: true });
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')), { timeout: 10_000 })
    .toBe('menuitem');
  for (let step = 0; step < 20; step += 1) {
    if (await item.evaluate((one) => one === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
};

test('a filter is added by keyboard, told in the stack and below, switched off, changed and removed', async ({
  visit,
}) => {
  const page = await visit('/network');
  await page.getByRole('application').waitFor();
  const all = await shown(page);
  await addByKeys(page, '类别');

  const city = stack(page).getByRole('checkbox', { name: /^城市，/ });
  const cities = Number(/，(\d+) 个实体/.exec((await city.getAttribute('aria-label'))!)![1]);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toMatch(/^国家，8 个实体/);
  expect(await shown(page)).toBe(all);
  expect(filtersOf(page)).toEqual(['!kind~']);
  await city.focus();
  await page.keyboard.press('Space');

  await expect.poll(() => shown(page)).toBe(cities);
  expect(filtersOf(page)).toEqual(['kind~CITY']);
  const row = rows(page).first();
  await row.getByRole('button', { name: '更改“类别：城市”' }).waitFor();
  const [entities, links] = numbers(await row.innerText());
  expect(entities).toBe(all - cities);
  expect(links).toBeGreaterThan(0);
  await bottom(page).getByText(`筛选隐藏 ${entities} 个实体、${links} 条联系`).waitFor();
  expect(await stack(page).locator('[aria-live=polite]').textContent()).toBe(
    `${entities} 个实体、${links} 条联系被隐藏`,
  );

  await page.keyboard.press('Escape');
  await city.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('类别：城市');

  const on = row.getByRole('switch', { name: '类别：城市' });
  await on.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => shown(page)).toBe(all);
  expect(await on.isChecked()).toBe(false);
  expect(filtersOf(page)).toEqual(['!kind~CITY']);
  await page.keyboard.press('Space');
  await expect.poll(() => shown(page)).toBe(cities);

  await row.getByRole('button', { name: '更改“类别：城市”' }).press('Enter');
  await stack(page)
    .getByRole('checkbox', { name: /^国家，/ })
    .press('Space');
  await row.getByRole('button', { name: '更改“类别：城市、国家”' }).waitFor();
  await expect.poll(() => shown(page)).toBeGreaterThan(cities);

  await row.getByRole('button', { name: '移除“类别：城市、国家”' }).press('Enter');
  await expect.poll(() => shown(page)).toBe(all);
  expect(await rows(page).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('添加筛选');

  await page.goBack();
  await row.getByRole('button', { name: '更改“类别：城市、国家”' }).waitFor();
  await page.goBack();
  await expect.poll(() => shown(page)).toBe(cities);
  await page.reload();
  await row.getByRole('button', { name: '更改“类别：城市”' }).waitFor();
  await expect.poll(() => shown(page)).toBe(cities);
});

test.for([narrow, { width: 1024, height: 768 }])(
  'F opens the folded panel and its menu: $width',
  async (viewport, { visit }) => {
    const page = await visit('/network', { viewport });
    await page.getByRole('application').waitFor();
    await page.getByRole('button', { name: '图例和筛选' }).waitFor();
    await addByKeys(page, '状态');
    await stack(page).getByRole('group', { name: '状态' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^已有，/);
  },
);

test('a value counts what the filters before it leave', async ({ visit }) => {
  const page = await visit('/network?f=kind~CITY,COUNTRY&f=!status~&f=links~2');
  await page.getByRole('application').waitFor();
  await stack(page).getByRole('button', { name: '更改“状态：未选”' }).click();
  const boxes = stack(page).getByRole('group', { name: '状态' }).getByRole('checkbox');
  await boxes.first().waitFor();
  const values = await boxes.evaluateAll((all) => all.map((box) => box.getAttribute('aria-label') ?? ''));
  const counted = values.map((value) => Number(/，(\d+) 个实体/.exec(value)?.[1] ?? 0));
  const left = Number(/(\d+)/.exec(await bottom(page).innerText())?.[1]);
  const [thirdHides] = numbers(await rows(page).nth(2).innerText());
  expect(counted.reduce((sum, one) => sum + one, 0)).toBe(left + thirdHides!);
});

test('around starts from what is selected, and goes as far as is asked', async ({ visit }) => {
  const page = await visit('/network?sel=cty:FI');
  await page.getByRole('application').waitFor();
  await page.getByRole('button', { name: '添加筛选' }).click();
  await page.getByRole('menuitem', { name: '一个实体的周围' }).click();
  await stack(page).getByRole('button', { name: '更改“离芬兰最多 2 步”' }).waitFor();
  const two = await shown(page);
  await stack(page).getByRole('radiogroup', { name: '最多几步' }).getByText('1', { exact: true }).click();
  await stack(page).getByRole('button', { name: '更改“离芬兰最多 1 步”' }).waitFor();
  await expect.poll(() => shown(page)).toBeLessThan(two);
});

test('what filters empty says which one did, and fills again', async ({ visit }) => {
  const page = await visit('/network?f=kind~COUNTRY&f=links~3');
  await page.getByText('筛选“至少与上面留下的 3 个实体相连”隐藏了剩下的全部实体。').waitFor();
  await page.getByRole('button', { name: '关闭这项筛选' }).click();
  await page.getByRole('application').waitFor();
  expect(filtersOf(page)).toEqual(['kind~COUNTRY', '!links~3']);
  await page.goBack();
  await page.getByText('筛选“至少与上面留下的 3 个实体相连”隐藏了剩下的全部实体。').waitFor();
  await page.getByRole('main').getByRole('button', { name: '全部移除' }).last().click();
  await page.getByRole('application').waitFor();
  expect(filtersOf(page)).toEqual([]);
});

test('the first line tells what the legend hides, and shows it', async ({ visit }) => {
  const page = await visit('/network');
  await stack(page).getByRole('button', { name: '筛选', exact: true }).click();
  await stack(page).getByText('图例隐藏：政策').waitFor();
  await stack(page).getByRole('button', { name: '全部显示' }).click();
  await stack(page).getByText('图例隐藏：政策').waitFor({ state: 'detached' });
});

test('every filter has an editor that opens without a complaint', async ({ visit }) => {
  const page = await visit('/network?lang=en');
  await page.getByRole('application').waitFor();
  const filters = page.getByRole('region', { name: 'Filters', exact: true });
  const add = filters.getByRole('button', { name: 'Add a filter' });
  await add.click();
  await page.getByRole('menuitem').first().waitFor();
  const names = await page.getByRole('menuitem').allInnerTexts();
  expect(names).toHaveLength(14);
  await page.keyboard.press('Escape');
  for (const name of names) {
    await add.click();
    await page.getByRole('menuitem', { name, exact: true }).click();
    if (name === 'Largest connected part') await filters.getByRole('switch', { name }).waitFor();
    else await filters.getByRole('group', { name, exact: true }).locator('input, button').first().waitFor();
    await page.keyboard.press('Escape');
  }
  expect(await filters.getByRole('listitem').count()).toBe(14);
});

test.for(['联系数', '联系份量', '紧密的核心'])(
  '%s begins where it hides nothing that is linked, and tells what there is to choose from',
  async (name, { visit }) => {
    const page = await visit('/network');
    await page.getByRole('application').waitFor();
    await page.getByRole('button', { name: '添加筛选' }).click();
    await page.getByRole('menuitem', { name, exact: true }).click();
    const editor = stack(page).getByRole('group', { name, exact: true });
    const range = await editor.getByText(/^筛到这里/).innerText();
    const most = Number(/(\d+)\D*$/.exec(range)![1]);
    expect(await editor.getByRole('textbox', { name: '至少' }).inputValue()).toBe('1');
    // What has no link at all is all that may be hidden.
    expect(await rows(page).first().innerText()).not.toMatch(/隐藏.*条联系/);
    if (name === '联系份量') await rows(page).first().getByText('没有隐藏什么').waitFor();
    const least = editor.getByRole('textbox', { name: '至少' });
    await least.fill(String(most));
    await expect.poll(() => filtersOf(page)[0]).toMatch(new RegExp(`~${most}$`));
    expect(await shown(page)).toBeGreaterThan(0);
    await least.fill(String(most + 1));
    await expect
      .poll(() => rows(page).first().innerText())
      .toMatch(name === '联系份量' ? /隐藏 \d+ 条/ : /隐藏 \d+ 个/);
    if (name === '联系份量') await expect.poll(() => bottom(page).innerText()).toMatch(/^0 \/ \d+ 条联系/m);
    else await page.getByText(/隐藏了剩下的全部实体/).waitFor();
  },
);

test('what each filter of several hides is told beside it and adds up to what is told below', async ({ visit }) => {
  const page = await visit('/network?f=kind~CITY,COUNTRY,REGION&f=links~2&f=confidence~VERIFIED');
  await page.getByRole('application').waitFor();
  await stack(page).getByText('每项只数上面各项留下的').waitFor();
  const each = (await rows(page).allInnerTexts()).map((text) => {
    const entities = Number(/隐藏 (\d+) 个实体/.exec(text)?.[1] ?? 0);
    return [entities, Number(/(\d+) 条联系$/.exec(text)?.[1] ?? 0)] as const;
  });
  const sum = (at: 0 | 1) => each.reduce((all, one) => all + one[at], 0);
  await bottom(page)
    .getByText(`筛选隐藏 ${sum(0)} 个实体、${sum(1)} 条联系`)
    .waitFor();
});

test.for([wide, narrow])('keeps WCAG 2.2 AA: $width', async (viewport, { visit }) => {
  const page = await visit(
    '/network?f=origin~NAME,DOCUMENT&f=near~cty:FI&f=links~1&f=!largest~&f=!year~,,EVENT&f=!around~,2',
    { viewport, reducedMotion: 'reduce' },
  );
  await page.getByRole('application').waitFor();
  if (viewport === narrow) await page.getByRole('button', { name: '图例和筛选' }).click();
  for (const said of [/“依据：/, /“与芬兰有关/, /“至少与上面留下的 1 个/, /“起始年份/, /“一个实体的周围/]) {
    await stack(page).getByRole('button', { name: said }).and(page.locator('[aria-expanded=false]')).click();
    await stack(page).locator('[data-editor]').waitFor();
    expect(await violations(page)).toEqual([]);
  }
  await page.getByRole('button', { name: '添加筛选' }).click();
  await page.getByRole('menuitem').first().waitFor();
  expect(await violations(page)).toEqual([]);
});
