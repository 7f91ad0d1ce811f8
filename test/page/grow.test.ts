import { expect } from 'vitest';
import { toPicture } from '../support/keyboard.ts';
import { test } from '../support/page.ts';

test('a picture starts from Finland, grows by what is asked for, and gives one growth back', async ({ visit }) => {
  const page = await visit('/network');
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
