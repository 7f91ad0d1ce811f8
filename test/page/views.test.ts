import axe, { type AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { narrow, test, watchedPage, wide } from '../support/page.ts';
import { startProduct, type Product } from '../support/product.ts';

type Started = Omit<Product, 'url'> & { url: string };

let product: Started;
beforeAll(async () => {
  product = await startProduct({ env: { PAGE: 'on' } });
});
afterAll(() => product.stop());

const permissions = ['clipboard-read', 'clipboard-write'];

/** A page of a browser that knows nothing of the others. */
const fresh = async (browser: Browser, path: string, options: BrowserContextOptions = {}, of = product) => {
  const complaints: string[] = [];
  const page = await watchedPage(browser, of.url, complaints, { reducedMotion: 'reduce', permissions, ...options });
  onTestFinished(async () => {
    await page.context().close();
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  });
  await page.goto(path);
  return { page, complaints };
};

const asked = async (query: string, variables: Record<string, unknown>) => {
  const response = await fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data } = (await response.json()) as { data: Record<string, { id: string; state: string }> };
  return data;
};

/** Saves a view as another page would. */
const kept = async (name: string, query: string, version = 1) => {
  const said = { name, version, state: JSON.stringify({ path: '/network', query, positions: {} }) };
  const { saveView } = await asked(
    `mutation ($name: String!, $version: Int!, $state: String!) {
      saveView(name: $name, version: $version, state: $state) { id } }`,
    said,
  );
  return saveView!.id;
};

const idOf = (page: Page) => new URL(page.url()).searchParams.get('view');

/** Where everything stands in the saved view that a page shows. */
const positionsOf = async (page: Page) => {
  const { savedView } = await asked('query ($id: ID!) { savedView(id: $id) { state } }', { id: idOf(page) });
  return (JSON.parse(savedView!.state) as { positions: Record<string, { x: number; y: number }> }).positions;
};

/** Until the picture is there: what has no place is not drawn. */
const drawn = (page: Page) =>
  expect
    .poll(
      () =>
        page.getByRole('application').evaluate((host) => {
          const canvas = new OffscreenCanvas(host.clientWidth, host.clientHeight).getContext('2d')!;
          for (const layer of host.querySelectorAll('canvas')) canvas.drawImage(layer, 0, 0);
          const { data } = canvas.getImageData(0, 0, host.clientWidth, host.clientHeight);
          return data.filter((value, at) => at % 4 === 3 && value > 0).length;
        }),
      { timeout: 15_000 },
    )
    .toBeGreaterThan(2_000);

const choose = async (page: Page, item: string, menu = '视图') => {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

const save = async (page: Page, name: string) => {
  await choose(page, '保存视图');
  const dialogue = page.getByRole('dialog', { name: '保存视图' });
  await dialogue.getByLabel('名称').fill(name);
  await dialogue.getByLabel('姓名').fill('张三');
  await page.keyboard.press('Enter');
  await page.getByText(`已保存：${name}`).waitFor();
  await expect.poll(() => idOf(page)).not.toBeNull();
};

const shown = (page: Page) => page.getByText(/显示 \d+ \/ \d+ 个(核心|起始)实体/);
const list = (page: Page) => page.getByRole('dialog', { name: '已保存的视图' });
const undo = (page: Page) => page.getByRole('button', { name: '撤销' });
const redo = (page: Page) => page.getByRole('button', { name: '重做' });
const group = (page: Page, name: string) => page.getByRole('region', { name: '图例' }).getByRole('checkbox', { name });

/** Without links in the core, so that it stands alone in the middle when it is selected. */
const alone = 'evt:wic';

/** Drags what is selected, which is looked at in the middle of what card and legend leave free. */
const dragSelected = async (page: Page) => {
  const host = page.getByRole('application');
  const { x, y, width, height } = (await host.boundingBox())!;
  const [left, right, top, bottom] = [288, 474, 44, 64];
  const middle = { x: x + left + (width - left - right) / 2, y: y + top + (height - top - bottom) / 2 };
  await page.mouse.move(middle.x, middle.y);
  await expect.poll(() => host.evaluate((element) => getComputedStyle(element).cursor)).toBe('pointer');
  await page.mouse.down();
  await page.mouse.move(middle.x + 60, middle.y - 90, { steps: 5 });
  await page.mouse.up();
};

test('a saved view shows the same in a fresh browser of another size, with everything where it was dragged to', async ({
  browser,
}) => {
  const { page } = await fresh(browser, `/network?sel=${alone}`);
  await drawn(page);
  await group(page, '平台').click();
  await save(page, '拖动之前');
  const before = await positionsOf(page);
  await dragSelected(page);
  await expect.poll(() => idOf(page)).toBeNull();
  await save(page, '拖动之后');
  const after = await positionsOf(page);
  expect(after[alone]).not.toEqual(before[alone]);
  expect({ ...after, [alone]: null }).toEqual({ ...before, [alone]: null });
  const counted = await shown(page).innerText();

  await page.reload();
  await page.getByText('正在看已保存的视图：拖动之后').waitFor();
  await drawn(page);
  expect(await shown(page).innerText()).toBe(counted);

  for (const viewport of [{ width: 1280, height: 700 }, narrow]) {
    const { page: other } = await fresh(browser, page.url(), { viewport });
    await drawn(other);
    expect(await shown(other).innerText()).toBe(counted);
    await save(other, `在 ${viewport.width} 宽的窗口里`);
    expect(await positionsOf(other)).toEqual(after);
  }
});

test('what is taken out and put back stands where it stood', async ({ browser }) => {
  const { page } = await fresh(browser, '/network');
  await drawn(page);
  await save(page, '原样');
  const before = await positionsOf(page);
  await group(page, '地方').click();
  await page.keyboard.press('Control+z');
  await expect.poll(() => group(page, '地方').isChecked()).toBe(true);
  await page.getByRole('link', { name: '矩阵' }).click();
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('link', { name: '网络' }).click();
  await drawn(page);
  await save(page, '又一次');
  expect(await positionsOf(page)).toEqual(before);
});

test('undo and redo by keys and buttons; letters keep an undo of their own', async ({ browser }) => {
  const { page } = await fresh(browser, '/network');
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
])('opening a view with %s is a step to go back over and forward again', async ([name, query], { browser }) => {
  const id = await kept(`步骤：${name}`, query!);
  const { page } = await fresh(browser, '/network?hide=topics');
  await shown(page).waitFor();
  const first = new URL(page.url()).search;
  await choose(page, '已保存的视图');
  await list(page).getByRole('textbox').fill(name!);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText(`正在看已保存的视图：步骤：${name}`).waitFor();
  await list(page).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await expect.poll(() => new URL(page.url()).search).toBe(first);
  await redo(page).click();
  await expect.poll(() => idOf(page)).toBe(id);
  await group(page, '地方').click();
  await expect.poll(() => decodeURIComponent(decodeURIComponent(page.url()))).toContain(query!.slice(1));
});

test('back and forward of the browser lead out of a saved view and into it again', async ({ browser }) => {
  const id = await kept('来回', '?hide=topics');
  const { page } = await fresh(browser, `/network?view=${id}&lang=zh`);
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

test('the list gives another name, deletes when it is closed, and not before', async ({ browser }) => {
  const ids = [await kept('<b>要改名的</b>', ''), await kept('要删除的', '')];
  const { page } = await fresh(browser, `/network?view=${ids[1]}`);
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
  expect((await asked('query ($id: ID!) { savedView(id: $id) { id } }', { id: ids[1] })).savedView).not.toBeNull();
  await dialogue.getByRole('button', { name: '关闭' }).click();
  await dialogue.waitFor({ state: 'detached' });
  expect((await asked('query ($id: ID!) { savedView(id: $id) { id } }', { id: ids[1] })).savedView).toBeNull();
  await expect.poll(() => idOf(page)).toBeNull();

  await choose(page, '已保存的视图');
  await dialogue.getByRole('button', { name: '改名：改过的' }).waitFor();
  expect(await dialogue.getByText('要删除的').count()).toBe(0);
});

test('saving and opening need no mouse, and the focus comes back to where it was', async ({ browser }) => {
  const { page } = await fresh(browser, '/network');
  await shown(page).waitFor();
  const menu = page.getByRole('button', { name: '视图', exact: true });
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect.poll(focused).toContain('保存视图');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: '保存视图' }).waitFor();
  await page.keyboard.type('没有鼠标');
  await page.keyboard.press('Enter');
  await page.getByText('已保存：没有鼠标').waitFor();
  await expect.poll(focused).toBe('视图');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toContain('保存视图');
  await page.keyboard.press('ArrowUp');
  await expect.poll(focused).toContain('已保存的视图');
  await page.keyboard.press('Enter');
  await list(page).getByText('没有鼠标').waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toContain('没有鼠标');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('哪里都没有的字');
  await list(page).getByText('没有含“哪里都没有的字”的视图。').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('视图');
});

test('says that there is no such view, or none that this page can read, and leads on', async ({ browser }) => {
  const { page } = await fresh(browser, '/matrix?view=gone');
  await page.getByRole('alert').getByText('没有这个视图：gone').waitFor();
  await page.getByRole('button', { name: '打开最初的图' }).click();
  await shown(page).waitFor();
  expect(idOf(page)).toBeNull();
  const id = await kept('将来的', '', 7);
  await page.goto(`/network?view=${id}`);
  await page.getByRole('alert').getByText('“将来的”由更新的版本保存').waitFor();
  await page.getByRole('button', { name: '已保存的视图' }).click();
  await list(page).getByText('将来的').waitFor();
});

test('a short address is copied as it is; a long one is saved first, and its short link copied', async ({
  browser,
}) => {
  const { page } = await fresh(browser, '/network');
  await shown(page).waitFor();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await choose(page, '复制链接');
  await page.getByText('就是这一页的地址').waitFor();
  expect(await copied()).toBe(page.url());

  const ids = Array.from({ length: 100 }, (_, at) => `org:not-in-the-graph-${at}`).join(',');
  await page.goto(`/network?base=cty:FI,cty:IL,${ids}`);
  await shown(page).waitFor();
  await choose(page, '复制链接');
  const dialogue = page.getByRole('dialog', { name: '保存后复制链接' });
  await dialogue.getByLabel('名称').fill('芬兰和以色列');
  await dialogue.getByRole('button', { name: '保存并复制链接' }).click();
  await page.getByText('已保存的视图的短链接').waitFor();
  expect(await copied()).toBe(page.url());
  const { page: other } = await fresh(browser, await copied());
  await other.getByText('显示 2 / 2 个起始实体').waitFor();
});

test('the server gone while saving: says so, keeps what was written, saves when told again', async ({ browser }) => {
  const first = await startProduct({ env: { PAGE: 'on' } });
  const { page, complaints } = await fresh(browser, '/network', {}, first);
  await shown(page).waitFor();
  await choose(page, '保存视图');
  const dialogue = page.getByRole('dialog', { name: '保存视图' });
  await dialogue.getByLabel('名称').fill('断线时');
  await dialogue.getByLabel('说明').fill('还在');
  await first.kill();
  await dialogue.getByRole('button', { name: '保存' }).click();
  await dialogue.getByRole('alert').getByText('连不上服务器，没有保存').waitFor();
  await dialogue.getByRole('button', { name: '关闭' }).click();
  await choose(page, '保存视图');
  const again = await startProduct({ env: { PAGE: 'on', PORT: new URL(first.url).port } });
  onTestFinished(() => again.kill());
  expect(await dialogue.getByLabel('名称').inputValue()).toBe('断线时');
  expect(await dialogue.getByLabel('说明').inputValue()).toBe('还在');
  await dialogue.getByRole('button', { name: '保存' }).click();
  await page.getByText('已保存：断线时').waitFor();
  expect(complaints.every((one) => one.includes('ERR_CONNECTION_'))).toBe(true);
  complaints.length = 0;
});

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

const violations = async (page: Page) => {
  await page.evaluate(axe.source);
  const run = `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(tags)} } })`;
  const { violations: found } = await page.evaluate<AxeResults>(run);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
};

test.for([
  ['light', wide],
  ['dark', wide],
  ['light', narrow],
  ['dark', narrow],
] as const)('keeps WCAG 2.2 AA, %s, %j', async ([colorScheme, viewport], { browser }) => {
  const id = await kept('一个有说明的视图', '');
  const { page } = await fresh(browser, `/network?view=${id}`, { colorScheme, viewport });
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
