import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from '../support/violations.ts';
import { test } from '../support/views.ts';

const heads = '编号,名称,类型,国家,成立年份';
const wrong = `${heads}\nl1,沪芬清洁能源联合实验室,联合实验室,芬兰,2021\nl2,浙新数字试验园,合作园区,新加坡,19x8\n`;
const mended = wrong.replace('19x8', '1998');

/** Drops a file somewhere on the page. */
const drop = async (page: Page, name: string, text: string) => {
  const held = await page.evaluateHandle(
    ([name, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text!], name!, { type: 'text/csv' }));
      return data;
    },
    [name, text],
  );
  await page.getByRole('heading', { level: 2 }).last().dispatchEvent('drop', { dataTransfer: held });
};

const found = async (page: Page, name: string) => {
  await page.getByRole('banner').getByRole('textbox').fill(name);
  return page.getByRole('option', { name: new RegExp(`^${name} `) });
};

test('a table with a mistake is mended, imported, found, switched off and taken back', async ({ fresh }) => {
  const { page } = await fresh('/data');
  await page.getByText('把文件拖到这一页').waitFor();
  await drop(page, 'labs.csv', wrong);
  const problems = page.getByRole('region', { name: '1 处问题' }).first();
  await problems.getByRole('row', { name: /第 3 行，列：成立年份 .*年份.* "19x8"/ }).waitFor();
  expect(await page.getByRole('button', { name: '有问题，还不能导入' }).isDisabled()).toBe(true);
  expect(await violations(page)).toEqual([]);

  await drop(page, 'labs.csv', mended);
  const start = page.getByRole('button', { name: '导入 4 个实体、2 条联系' });
  await start.waitFor();
  const kept = page.getByRole('combobox', { name: '“成立年份”列是' });
  await kept.selectOption({ label: '原样保留' });
  await page
    .getByRole('columnheader', { name: /成立年份/ })
    .and(page.locator('[data-kept]'))
    .waitFor();
  await start.click();
  await page.getByRole('heading', { name: '已导入“labs”' }).waitFor();
  await page.getByRole('link', { name: '网络', exact: true }).last().waitFor();
  expect(await violations(page)).toEqual([]);

  const hit = await found(page, '浙新数字试验园');
  await hit.waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('checkbox', { name: '采用：labs' }).click();
  await page
    .getByRole('complementary', { name: '关掉的来源' })
    .getByText(/不含：labs\.csv/)
    .waitFor();
  await (await found(page, '浙新数字试验')).waitFor({ state: 'detached' });
  await page.getByText('没有名称含“浙新数字试验”的实体').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '全部采用' }).click();

  await page.getByRole('button', { name: '移除数据集：labs' }).click();
  await page.getByText('它说明 4 个实体、2 条联系。').waitFor();
  await page.getByRole('button', { name: '移除数据集', exact: true }).click();
  await page.getByText('已移除“labs”。').waitFor();
  await page.getByText('还没有导入过数据集。').waitFor();
  await found(page, '浙新数字试验园');
  await page.getByText('没有名称含“浙新数字试验园”的实体').waitFor();
});

test('two that may be the same are joined, which is undone again', async ({ fresh }) => {
  const { page } = await fresh('/data');
  const section = page.getByRole('region', { name: '可能相同的实体' });
  await section.getByText('没有待决定的。').waitFor();
  await drop(page, 'twins.csv', `${heads}\nt1,武汉新材料研究院,机构,中国,2001\nt2,武汉新材料研究院,机构,中国,\n`);
  await page.getByRole('button', { name: /^导入 / }).click();
  await page.getByRole('button', { name: '有 1 对实体可能相同，待决定' }).click();
  await section.getByText('名称相同：武汉新材料研究院。').waitFor();
  expect(await violations(page)).toEqual([]);

  await section.getByRole('listbox').press('s');
  await section.getByText('请先写下姓名。').waitFor();
  await page.keyboard.type('王');
  await section.getByRole('listbox').press('s');
  await section.getByText('已合并为“武汉新材料研究院”。').waitFor();
  await section.getByText('没有待决定的。').waitFor();
  await section.getByText('已作的决定（1）').click();
  await section.getByText('武汉新材料研究院 并入 武汉新材料研究院').waitFor();
  expect(await violations(page)).toEqual([]);
  await section.getByRole('button', { name: '撤销：武汉新材料研究院 与 武汉新材料研究院' }).click();
  await section.getByText('已撤销。').waitFor();
  await section.getByRole('heading', { name: '可能相同的实体（1）' }).waitFor();
});
