import { expect } from 'vitest';
import { choose, group, idOf, kept, list, redo, shown, undo, test } from '../../support/views.ts';

test('undo and redo by keys and buttons; letters keep an undo of their own', async ({ fresh }) => {
  const { page } = await fresh('/network');
  await shown(page).waitFor();
  const counted = () => shown(page).innerText();
  const first = await counted();
  expect([await undo(page).isDisabled(), await redo(page).isDisabled()]).toEqual([true, true]);

  await group(page, '地方').click();
  const without = await counted();
  expect(without).not.toBe(first);
  // The focus is still on the box that was clicked.
  await page.keyboard.press('Control+z');
  await expect.poll(counted).toBe(first);
  await page.getByText('已撤销，没有更早的一步了。').waitFor();
  await page.keyboard.press('Control+Shift+Z');
  await expect.poll(counted).toBe(without);
  await undo(page).click();
  await expect.poll(counted).toBe(first);
  await page.keyboard.press('Control+y');
  await expect.poll(counted).toBe(without);

  await page.getByRole('radiogroup', { name: '显示方式' }).getByText('列表').click();
  await page.getByRole('grid').first().waitFor();
  const search = page.getByRole('textbox', { name: '按名称查找' });
  await search.fill('上海');
  await search.press('Control+z');
  expect(new URL(page.url()).searchParams.get('as')).toBe('list');
  await undo(page).click();
  await page.getByRole('application').waitFor();
  await undo(page).click();
  await expect.poll(counted).toBe(first);
  expect(await undo(page).isDisabled()).toBe(true);
  await redo(page).click();
  await expect.poll(counted).toBe(without);
});

test.for([
  ['a filter', '?f=kind~CITY'],
  ['a growth', '?grow=cty:FI~org:most'],
  ['a layout', '?layout=concentric'],
])('opening a view with %s is a step to go back over and forward again', async ([name, query], { fresh, url }) => {
  const id = await kept(url, `步骤：${name}`, query!);
  const { page } = await fresh('/network?hide=topics');
  await shown(page).waitFor();
  const first = new URL(page.url()).search;
  await choose(page, '已保存的视图');
  await list(page).getByText(`步骤：${name}`).waitFor();
  await list(page).getByRole('textbox').fill(name!);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText(`正在看已保存的视图：步骤：${name}`).waitFor();
  await list(page).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await expect.poll(() => new URL(page.url()).search).toBe(first);
  await redo(page).click();
  await page.getByText(`正在看已保存的视图：步骤：${name}`).waitFor();
  // Nor does what is arranged meanwhile make it another view.
  await page.waitForTimeout(500);
  expect(idOf(page)).toBe(id);
  await group(page, '地方').click();
  await expect.poll(() => decodeURIComponent(decodeURIComponent(page.url()))).toContain(query!.slice(1));
});

test('back and forward of the browser lead out of a saved view and into it again', async ({ fresh, url }) => {
  const id = await kept(url, '来回', '?hide=topics');
  const { page } = await fresh(`/network?view=${id}&lang=zh`);
  const name = page.getByText('正在看已保存的视图：来回');
  await name.waitFor();
  expect(await group(page, '领域').isChecked()).toBe(false);
  await group(page, '平台').click();
  await name.waitFor({ state: 'detached' });
  await page.goBack();
  await name.waitFor();
  expect([await group(page, '领域').isChecked(), await group(page, '平台').isChecked()]).toEqual([false, true]);
  await page.goForward();
  await name.waitFor({ state: 'detached' });
  expect([await group(page, '领域').isChecked(), await group(page, '平台').isChecked()]).toEqual([false, false]);
});
