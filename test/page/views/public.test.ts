import { expect } from 'vitest';
import { narrow } from '../../support/page.ts';
import { asked, choose, list, test } from '../../support/views.ts';
import { violations } from '../../support/violations.ts';

test('a view is shared from its list and opened by whoever has the link, who asks for nothing else', async ({
  fresh,
  url,
}) => {
  const positions = { 'cty:FI': { x: 0, y: 0 }, 'reg:js': { x: 200, y: 90 }, 'park:sip': { x: -90, y: 200 } };
  const state = JSON.stringify({ path: '/network', query: '', positions });
  const save = 'mutation ($state: String!) { saveView(name: "公开的视图", version: 1, state: $state) { id } }';
  await asked(url, save, { state });
  const { page } = await fresh('/network');
  await choose(page, '已保存的视图');
  await list(page).getByRole('button', { name: '公开分享：公开的视图' }).click();
  await list(page).getByText('将公开 3 个实体').waitFor();
  expect(await violations(page, ['light'])).toEqual([]);
  await list(page).getByRole('button', { name: '生成链接' }).click();
  const link = await list(page).getByLabel('链接只显示这一次').inputValue();

  const { page: other } = await fresh('/policy', { viewport: narrow });
  // What the page of the policy still asks for is not what the link asks for.
  await other.goto('about:blank');
  const requests: string[] = [];
  other.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await other.goto(link);
  await other.getByRole('heading', { name: '公开的视图' }).waitFor();
  await other.getByRole('button', { name: '中新苏州工业园区' }).click();
  await other.getByRole('heading', { name: '中新苏州工业园区' }).waitFor();
  expect(await violations(other)).toEqual([]);
  await other.getByRole('button', { name: 'English' }).click();
  await other.getByText('3 entities').waitFor();
  expect(requests.filter((path) => path.startsWith('/graphql'))).toEqual([]);

  await list(page).getByRole('button', { name: /^收回/ }).click();
  await list(page).getByText('已收回').waitFor();
  const statusOf = async (address: string) =>
    (await other.request.get(address.replace(/\/s\/(.+)$/, '/share/$1.json'))).status();
  expect(await statusOf(link)).toBe(404);

  await list(page).getByRole('button', { name: '收起' }).click();
  await list(page).getByRole('button', { name: '公开分享：公开的视图' }).click();
  await list(page).getByRole('button', { name: '生成链接' }).click();
  const second = await list(page).getByLabel('链接只显示这一次').inputValue();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await choose(page, '公开分享的链接');
  const made = page.getByRole('dialog', { name: '公开分享的链接' });
  await made.getByText(/^公开 3 个实体、.*可打开至/).waitFor();
  expect(await violations(page, ['light'])).toEqual([]);
  await made.getByRole('button', { name: '收回链接：公开的视图' }).click();
  await made
    .getByRole('group', { name: '收回链接：公开的视图' })
    .getByRole('button', { name: '收回', exact: true })
    .click();
  await made.getByText('“公开的视图”的链接已收回。').waitFor();
  await made.getByText('已失效的 2 个').click();
  expect(await made.getByText(/收回$/).count()).toBeGreaterThan(1);
  expect(await statusOf(second)).toBe(404);
});
