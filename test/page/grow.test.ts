import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { toPicture } from '../support/keyboard.ts';
import { moving, narrow, test } from '../support/page.ts';

interface Hosted {
  _cyreg: { cy: { nodes: (which?: string) => { length: number; empty: () => boolean }; animated: () => boolean } };
}

test('a picture starts from Finland, grows by what is asked for, and gives one growth back', async ({ visit }) => {
  const page = await visit('/network', moving);
  await page.getByRole('textbox', { name: '按名称查找' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('芬兰');
  await page.getByRole('option', { name: /^芬兰/ }).first().waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('图从 1 个实体开始').waitFor();
  expect(new URL(page.url()).searchParams.get('base')).toBe('cty:FI');

  await page.getByRole('button', { name: '展开', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '展开“芬兰”' });
  await dialog.getByRole('textbox', { name: '最多几个' }).fill('3');
  await dialog.getByText(/加入 3 个（符合的共 \d+ 个）/).waitFor();
  await dialog.getByRole('button', { name: '加入 3 个' }).click();
  const growths = page.getByRole('list', { name: '展开记录' });
  await growths.getByText('芬兰 +3').waitFor();
  await page.getByText(/显示 \d+ \/ 1 个/).waitFor();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('新加坡');
  await page
    .getByRole('option', { name: /^新加坡/ })
    .first()
    .waitFor();
  await page.keyboard.press('Shift+Enter');
  await growths.getByText('新加坡 +1').waitFor();
  await growths.getByRole('button', { name: /收回由“芬兰”展开的 3 个/ }).click();
  await growths.getByText('芬兰 +3').waitFor({ state: 'detached' });
  await growths.getByText('新加坡 +1').waitFor();

  await page.goBack();
  await growths.getByText('芬兰 +3').waitFor();
  await page.reload();
  await growths.getByText('芬兰 +3').waitFor();
  await growths.getByText('新加坡 +1').waitFor();
});

test('all that grew is taken out at once, and comes back by undo', async ({ visit }) => {
  const page = await visit('/network?base=cty:FI&grow=cty:FI~cty:SG,cty:IL');
  await page.getByText('显示 1 / 1 个起始实体').waitFor();
  const growths = page.getByRole('list', { name: '展开记录' });
  await growths.getByText('芬兰 +2').waitFor();
  await page
    .getByText(/另移入 2 个实体/)
    .getByRole('button', { name: '移出' })
    .click();
  await growths.getByText('芬兰 +2').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await growths.getByText('芬兰 +2').waitFor();
});

test('what can be expanded is told by kind of link and direction, by keyboard alone', async ({ visit }) => {
  const page = await visit('/network?base=cty:FI&sel=cty:FI&lang=en');
  await toPicture(page);
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: 'Expand “Finland”' });
  const prioritises = dialog.getByRole('checkbox', { name: /prioriti/ });
  await prioritises.focus();
  await page.keyboard.press('Space');
  await dialog.getByText('Adds 2', { exact: true }).waitFor();
  await dialog.getByRole('button', { name: 'Add 2', exact: true }).press('Enter');
  await page
    .getByRole('list', { name: 'Expansions' })
    .getByText(/Finland \+\d+/)
    .waitFor();
});

/** How much of the canvas is covered or kept free at its edges while the legend is open, as the camera has it. */
const edges = { left: 244 + 44, right: 50 + 44, top: 46 + 20, bottom: 44 + 20 };

/** Points at where a picture's only mark stands when the camera looks at it. */
const toOnlyMark = async (page: Page) => {
  const { x, y, width, height } = (await page.locator('[role=application][aria-busy=false]').boundingBox())!;
  await page.mouse.move(x + 1, y + height - 1);
  await page.mouse.move(x + (edges.left + width - edges.right) / 2, y + (edges.top + height - edges.bottom) / 2);
};

const hiddenOf = (page: Page) => page.getByText('另有 12 个相邻实体不在图中');

test('a mark tells by mouse and by keyboard which kinds of neighbours it hides, the most numerous first', async ({
  visit,
}) => {
  const page = await visit('/network?base=cty:FI');
  await toPicture(page);
  await page.keyboard.press('ArrowRight');
  await hiddenOf(page).waitFor();
  const kinds = page.getByRole('list').filter({ hasText: '其他' }).getByRole('listitem');
  const counts = (await kinds.allInnerTexts()).map((text) => Number(/\d+$/.exec(text)![0]));
  expect(counts.length).toBeGreaterThan(2);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12);
  const told = counts.slice(0, -1);
  expect(told).toEqual(told.toSorted((a, b) => b - a));
  await page.keyboard.press('Escape');
  await hiddenOf(page).waitFor({ state: 'detached' });
  await toOnlyMark(page);
  await hiddenOf(page).waitFor();
});

test('what an expansion brings is chosen by the state of links and by what they rest on, counted beforehand', async ({
  visit,
}) => {
  const page = await visit('/network?base=cty:SG&sel=cty:SG');
  await page.getByRole('button', { name: '展开', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '展开“新加坡”' });
  const states = dialog.getByRole('group', { name: '状态' });
  await states.getByRole('checkbox', { name: '已有 12' }).waitFor();
  await states.getByRole('checkbox', { name: '要加强 3' }).check();
  await dialog.getByText('加入 3 个', { exact: true }).first().waitFor();
  await states.getByRole('checkbox', { name: '要加强 3' }).uncheck();
  await dialog.getByRole('group', { name: '依据' }).getByRole('checkbox', { name: '由名称读出 2' }).check();
  await dialog.getByRole('button', { name: '加入 2 个' }).click();
  await page.getByRole('list', { name: '展开记录' }).getByText('新加坡 +2').waitFor();
  expect(new URL(page.url()).searchParams.getAll('grow')).toEqual(['cty:SG~park:sip,park:snei']);
});

test('what remains when a growth is taken back is brought into sight', async ({ visit }) => {
  const page = await visit('/network?base=cty:FI&grow=cty:FI~cty:SG,cty:IL', moving);
  const growths = page.getByRole('list', { name: '展开记录' });
  await growths.getByText('芬兰 +2').waitFor();
  // What comes is looked at once it is placed, wherever one looked meanwhile.
  await page.waitForFunction(() => {
    const { cy } = (document.querySelector('[role=application]') as unknown as Hosted)._cyreg;
    return cy.nodes().length === 3 && cy.nodes('.unplaced').empty() && !cy.animated();
  });
  const picture = (await page.locator('[role=application][aria-busy=false]').boundingBox())!;
  for (const _ of [1, 2]) {
    await page.mouse.move(picture.x + 900, picture.y + 600);
    await page.mouse.down();
    await page.mouse.move(picture.x + 300, picture.y + 100, { steps: 4 });
    await page.mouse.up();
  }
  await growths.getByRole('button', { name: /收回由“芬兰”/ }).click();
  await growths.getByText('芬兰 +2').waitFor({ state: 'detached' });
  const isSeen = () =>
    hiddenOf(page)
      .waitFor({ timeout: 1_500 })
      .then(
        () => true,
        () => false,
      );
  await expect
    .poll(
      async () => {
        await toOnlyMark(page);
        return isSeen();
      },
      { timeout: 15_000 },
    )
    .toBe(true);
});

test('what remains when a growth is taken back stays where it is when it is in sight', async ({ visit }) => {
  const page = await visit('/network?base=cty:FI&grow=cty:FI~cty:SG,cty:IL', moving);
  await toPicture(page);
  const place = async () => {
    await page.keyboard.press('ArrowRight');
    await hiddenOf(page).waitFor();
    const { x, y } = (await hiddenOf(page).boundingBox())!;
    await page.keyboard.press('Escape');
    return { x, y };
  };
  const before = await place();
  await page.getByRole('button', { name: /收回由“芬兰”/ }).press('Enter');
  await page.getByText('在此图中没有联系', { exact: true }).waitFor();
  await page.waitForTimeout(600);
  await toPicture(page);
  expect(await place()).toEqual(before);
});

test('other growths stay in the picture while one is taken back', async ({ visit }) => {
  const page = await visit('/network?base=cty:FI&grow=cty:FI~cty:SG,reg:yrd&grow=cty:SG~cty:IL');
  await page.getByText(/另移入 3 个实体/).waitFor();
  await toPicture(page);
  // No answer comes any more.
  await page.route('**/graphql*', () => {});
  await page.getByRole('button', { name: /收回由“新加坡”/ }).click();
  await page.getByText(/另移入 2 个实体/).waitFor();
});

test('a picture of one says that it has no link, and nothing of what is above; the ways in cover nothing', async ({
  visit,
}) => {
  const alone = await visit('/network?base=cty:FI');
  await alone.getByText('在此图中没有联系', { exact: true }).waitFor();

  const page = await visit('/network');
  await page.getByText(/17 个在此图中没有联系，排在下方/).waitFor();
  const starts = page.getByRole('region', { name: '从哪里开始' });
  await starts.waitFor();
  const box = async (wanted: Locator) => (await wanted.boundingBox())!;
  const picture = await box(page.locator('[role=application]'));
  expect(picture.y + picture.height).toBeLessThanOrEqual((await box(starts)).y);
});

test('on a telephone the tools are one row, and each is reached', async ({ visit }) => {
  const page = await visit('/network', { viewport: narrow });
  const names = ['从哪里开始', '路径', '合并', '外观', '带走'];
  const tools = [
    ...names.map((name) => page.getByRole('button', { name, exact: true })),
    page.getByRole('radiogroup', { name: '显示方式' }),
  ];
  await toPicture(page);
  for (const tool of tools) {
    // What its button does comes later, with a button of its own in its place: the one that is there then is looked at.
    let box: Awaited<ReturnType<typeof tool.boundingBox>> = null;
    const reached = async () => {
      await tool.evaluate((one) => (one.querySelector<HTMLElement>('input:checked') ?? (one as HTMLElement)).focus());
      box = await tool.boundingBox();
      return box !== null && box.x > 0 && box.x + box.width <= narrow.width;
    };
    await expect.poll(reached).toBe(true);
    const { y, height } = box!;
    expect(height).toBeGreaterThanOrEqual(24);
    expect(Math.abs(y + height / 2 - 78)).toBeLessThan(4);
  }
});

test('a card puts neighbours together by their kind, by keyboard too', async ({ visit }) => {
  const page = await visit('/network?sel=cty:SG');
  const card = page.getByRole('complementary', { name: '卡片' });
  const byLink = card.getByRole('radio', { name: '按联系' });
  await byLink.focus();
  await page.keyboard.press('ArrowRight');
  await card.getByRole('heading', { name: '合作园区 4' }).waitFor();
  await card.getByRole('heading', { name: '机构 3' }).waitFor();
  const park = card
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: '中新苏州工业园区', exact: true }) });
  await park.getByRole('listitem').getByText('合作', { exact: true }).waitFor();
  await park.getByRole('button', { name: '与“中新苏州工业园区”的联系：依据' }).waitFor();
  await park.getByRole('button', { name: '中新苏州工业园区', exact: true }).click();
  await card.getByRole('heading', { name: '中新苏州工业园区', level: 2 }).waitFor();
  expect(await card.getByRole('radio', { name: '按相邻实体的类别' }).isChecked()).toBe(true);
});
