import { expect } from 'vitest';
import { narrow, wide } from '../../support/page.ts';
import { choose, kept, list, shown, test } from '../../support/views.ts';
import { violations } from '../../support/violations.ts';

test.for([wide, narrow])('keeps WCAG 2.2 AA: $width', async (viewport, { fresh, url }) => {
  await kept(url, '另一个视图', '');
  const id = await kept(url, '一个有说明的视图', '');
  const { page } = await fresh(`/network?view=${id}`, { viewport });
  await shown(page).waitFor();
  await page.getByRole('button', { name: '视图', exact: true }).click();
  await page.getByRole('menuitem', { name: '保存视图' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('menuitem', { name: '保存视图' }).click();
  await page.getByRole('dialog', { name: '保存视图' }).getByLabel('名称').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await choose(page, '已保存的视图');
  await list(page).getByRole('button', { name: '删除：一个有说明的视图' }).first().click();
  expect(await violations(page)).toEqual([]);
  await list(page)
    .getByRole('button', { name: /^改名：/ })
    .first()
    .click();
  expect(await violations(page)).toEqual([]);
  await page.goto('/network?view=none');
  await page.getByRole('alert').waitFor();
  expect(await violations(page)).toEqual([]);
});
