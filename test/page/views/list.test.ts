import { expect } from 'vitest';
import { asked, choose, idOf, kept, list, shown, test } from '../../support/views.ts';

test('the list gives another name, deletes when it is closed, and not before', async ({ fresh, url }) => {
  const ids = [await kept(url, '<b>要改名的</b>', ''), await kept(url, '要删除的', '')];
  const { page } = await fresh(`/network?view=${ids[1]}`);
  await page.getByText('正在看已保存的视图：要删除的').waitFor();
  await choose(page, '已保存的视图');
  const dialogue = list(page);
  await dialogue.getByRole('button', { name: '改名：<b>要改名的</b>' }).click();
  await dialogue.getByLabel('名称').last().fill('改过的');
  await page.keyboard.press('Enter');
  await dialogue.getByRole('button', { name: '改名：改过的' }).waitFor();

  await dialogue.getByRole('button', { name: '删除：要删除的' }).click();
  await dialogue.getByText('关闭本列表时删除').waitFor();
  await page.keyboard.press('Enter');
  await dialogue.getByRole('button', { name: '删除：要删除的' }).click();
  expect((await asked(url, 'query ($id: ID!) { savedView(id: $id) { id } }', { id: ids[1] })).savedView).not.toBeNull();
  await dialogue.getByRole('button', { name: '关闭' }).click();
  await dialogue.waitFor({ state: 'detached' });
  expect((await asked(url, 'query ($id: ID!) { savedView(id: $id) { id } }', { id: ids[1] })).savedView).toBeNull();
  await expect.poll(() => idOf(page)).toBeNull();

  await choose(page, '已保存的视图');
  await dialogue.getByRole('button', { name: '改名：改过的' }).waitFor();
  expect(await dialogue.getByText('要删除的').count()).toBe(0);
});

test('says that there is no such view, or none that this page can read, and leads on', async ({ fresh, url }) => {
  const { page } = await fresh('/matrix?view=gone');
  await page.getByRole('alert').getByText('没有这个视图：gone').waitFor();
  await page.getByRole('button', { name: '打开最初的图' }).click();
  await shown(page).waitFor();
  expect(idOf(page)).toBeNull();
  const id = await kept(url, '将来的', '', 7);
  await page.goto(`/network?view=${id}`);
  await page.getByRole('alert').getByText('“将来的”由更新的版本保存').waitFor();
  await page.getByRole('button', { name: '已保存的视图' }).click();
  await list(page).getByText('将来的').waitFor();
});
