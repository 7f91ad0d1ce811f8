import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { narrow } from '../../support/page.ts';
import { asked, choose, group, idOf, shown, test } from '../../support/views.ts';

/** Cytoscape notes itself on the element it draws in. */
interface Hosted {
  _cyreg: {
    cy: { getElementById(id: string): Record<'position' | 'renderedPosition', () => { x: number; y: number }> };
  };
}

/** Where everything stands in the saved view that a page shows. */
const positionsOf = async (page: Page) => {
  const { savedView } = await asked(new URL(page.url()).origin, 'query ($id: ID!) { savedView(id: $id) { state } }', {
    id: idOf(page),
  });
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

const save = async (page: Page, name: string) => {
  await choose(page, '保存视图');
  const dialogue = page.getByRole('dialog', { name: '保存视图' });
  await dialogue.getByLabel('名称').fill(name);
  await dialogue.getByLabel('姓名').fill('张三');
  await page.keyboard.press('Enter');
  await page.getByText(`已保存：${name}`).waitFor();
  await expect.poll(() => idOf(page)).not.toBeNull();
};

/** Without links in the core, so that it stands alone in the middle when it is selected. */
const alone = 'evt:wic';

/** Drags what is selected, once the picture has come to stand with it in sight. */
const dragSelected = async (page: Page) => {
  const host = page.getByRole('application');
  const where = () =>
    host.evaluate((element, id) => {
      const { x, y } = (element as unknown as Hosted)._cyreg.cy.getElementById(id).renderedPosition();
      const { left, top } = element.getBoundingClientRect();
      return { x: left + x, y: top + y };
    }, alone);
  let middle = await where();
  await expect
    .poll(async () => {
      const before = middle;
      middle = await where();
      return middle.x === before.x && middle.y === before.y;
    })
    .toBe(true);
  await page.mouse.move(middle.x, middle.y);
  await expect.poll(() => host.evaluate((element) => getComputedStyle(element).cursor)).toBe('pointer');
  await page.mouse.down();
  await page.mouse.move(middle.x + 60, middle.y - 90, { steps: 5 });
  await page.mouse.up();
};

test('a saved view shows the same in a fresh browser of another size, with everything where it was dragged to', async ({
  fresh,
}) => {
  const { page } = await fresh(`/network?sel=${alone}`);
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
    const { page: other } = await fresh(page.url(), { viewport });
    await drawn(other);
    expect(await shown(other).innerText()).toBe(counted);
    await save(other, `在 ${viewport.width} 宽的窗口里`);
    expect(await positionsOf(other)).toEqual(after);
  }
});

test('a drag is a step: undone it goes back to where it stood, and the way back and forward is in the address', async ({
  fresh,
}) => {
  const { page } = await fresh(`/network?sel=${alone}`);
  await drawn(page);
  const stands = () =>
    page.getByRole('application').evaluate((host, id) => {
      const { cy } = (host as unknown as Hosted)._cyreg;
      const { x, y } = cy.getElementById(id).position();
      return { x: Math.round(x), y: Math.round(y) };
    }, alone);
  const before = await stands();
  await dragSelected(page);
  await expect.poll(() => page.url()).toContain(`pin=${alone}~`);
  const after = await stands();
  expect(after).not.toEqual(before);
  await page.keyboard.press('Control+z');
  await expect.poll(stands).toEqual(before);
  await page.keyboard.press('Control+y');
  await expect.poll(stands).toEqual(after);
  await page.goBack();
  await expect.poll(stands).toEqual(before);
  await page.goForward();
  await page.getByRole('link', { name: '矩阵' }).click();
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('link', { name: '网络' }).click();
  await drawn(page);
  await expect.poll(stands).toEqual(after);
});

test('what is taken out and put back stands where it stood', async ({ fresh }) => {
  const { page } = await fresh('/network');
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
