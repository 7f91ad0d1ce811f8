import { expect } from 'vitest';
import { arrives, focused, goTo } from '../support/keyboard.ts';
import { narrow, test } from '../support/page.ts';
import { readers } from '../support/reader.ts';
import { partsOf, timesLost, toTable } from '../support/twin.ts';

test.for(readers)('links and outline tell the same by keyboard, in $language', async (reader, { visit }) => {
  const { words, locale, finland } = reader;
  const page = await visit('/network', { locale });
  await toTable(page, reader);
  const { forms, links, outline, summary } = partsOf(page, reader);
  const find = page.getByRole('textbox', { name: words.twin.find });
  await goTo(page, forms.getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowRight');
  await links.getByRole('row').nth(1).waitFor();
  expect(await links.ariaSnapshot()).toContain(`columnheader "${words.evidence}"`);
  await goTo(page, find);
  await page.keyboard.type(finland);
  await goTo(page, links.locator('[data-at][tabindex="0"]'));
  expect(await focused(page).getByRole('gridcell').nth(5).innerText()).toBe(words.origins.PUBLIC_SOURCE);
  const rests = [1, 2].map((number) => words.twin.pieces(number).replace(/\d/, '\\d+')).join('|');
  await expect.poll(() => summary.innerText()).toMatch(new RegExp(`^.*${finland}.*(${rests})$`));
  await page.keyboard.press('Enter');
  await arrives(page.getByRole('complementary', { name: words.card }));
  await page.keyboard.press('Escape');
  await arrives(links.locator('[data-at][tabindex="0"]'));

  await goTo(page, forms.getByRole('radio', { checked: true }), 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await goTo(page, outline.locator('[data-at][tabindex="0"]'));
  const here = outline.getByRole('treeitem', { name: new RegExp(`^${finland}`) });
  await goTo(page, here, 'ArrowDown');
  expect(await here.getAttribute('aria-level')).toBe('3');
  await expect.poll(() => summary.innerText()).toContain(words.twin.openGaps(1));
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: words.grow.title(finland) });
  await dialog.getByRole('button', { name: words.grow.cancel }).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await arrives(here);
  expect(await timesLost(page)).toBe(0);
});

test.for(readers)('on a telephone no tool of the table lies under another, in $language', async (reader, { visit }) => {
  const { words, locale } = reader;
  const page = await visit('/network?as=list', { locale, viewport: narrow });
  await partsOf(page, reader).entities.getByRole('row').nth(1).waitFor();
  const tools = [
    page.getByRole('textbox', { name: words.twin.find }),
    page.getByRole('button', { name: words.filters.panel }),
    page.getByRole('button', { name: words.start.open }),
    page.getByRole('button', { name: words.taking.takeAway }),
    ...Object.values(words.twin.forms).map((form) => partsOf(page, reader).forms.getByText(form, { exact: true })),
  ];
  for (const tool of tools) await tool.click({ trial: true, timeout: 3_000 });
});
