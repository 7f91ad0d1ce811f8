import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { arrives, focused, goTo } from '../support/keyboard.ts';
import { test } from '../support/page.ts';
import { choose, readers, type Reader } from '../support/reader.ts';
import { partsOf, timesLost, toTable } from '../support/twin.ts';
import { idOf } from '../support/views.ts';

const amount = async (page: Page, reader: Reader) =>
  Number(await partsOf(page, reader).entities.getAttribute('aria-rowcount')) - 1;

test.for(readers)('an analyst grows the table from Finland by keyboard, in $language', async (reader, { visit }) => {
  const { words, locale, finland, jiangsu } = reader;
  const page = await visit('/network', { locale });
  await toTable(page, reader);
  const { entities, row, summary, growths, filters } = partsOf(page, reader);
  const said = await entities.ariaSnapshot();
  for (const name of [words.name, words.kind, words.linkCount]) expect(said).toContain(`columnheader "${name}"`);

  await choose(page, reader, finland, 'Control+Enter');
  await arrives(row(finland));
  expect(await row(finland).getAttribute('aria-selected')).toBe('true');
  await summary.getByText(finland).locator('..').getByText(words.twin.openGaps(1)).waitFor();

  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: words.grow.title(finland) });
  const most = dialog.getByRole('textbox', { name: words.grow.most });
  await goTo(page, most);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('5');
  await dialog.locator('[aria-live=polite]').getByText(words.grow.brings(5, 12), { exact: true }).waitFor();
  await goTo(page, dialog.getByRole('button', { name: words.grow.add(5), exact: true }));
  await page.keyboard.press('Enter');
  await arrives(row(finland));
  await expect.poll(() => amount(page, reader)).toBe(6);

  await page.keyboard.press('f');
  await goTo(page, page.getByRole('menuitem', { name: words.filters.names.layer, exact: true }), 'ArrowDown');
  await page.keyboard.press('Enter');
  await goTo(page, filters.getByRole('checkbox', { name: words.layers.CORE }));
  await page.keyboard.press('Space');
  await expect.poll(() => amount(page, reader)).toBeLessThan(6);
  const hidden = 6 - (await amount(page, reader));
  await filters
    .locator('[aria-live=polite]')
    .filter({ hasText: String(hidden) })
    .waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  const core = words.filters.any(words.filters.names.layer, words.layers.CORE);
  await arrives(filters.getByRole('button', { name: words.filters.change(core) }));

  await choose(page, reader, jiangsu, 'Shift+Enter');
  await arrives(row(jiangsu));
  await growths.getByText(words.grow.grown(jiangsu, 1)).waitFor();

  await page.keyboard.press('p');
  await arrives(page.getByRole('textbox', { name: words.ways.end(2) }));
  await page.keyboard.type(finland);
  const { paths, way } = partsOf(page, reader);
  await paths.getByRole('status').getByText(`“${finland}”`).waitFor({ state: 'attached' });
  await page.keyboard.press('Enter');
  const pair = paths.getByRole('region', { name: words.ways.between(jiangsu, finland) });
  await pair.locator('[aria-live=polite]').getByText(words.ways.perhapsMore(5)).waitFor({ state: 'attached' });
  await goTo(page, way(0));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await focused(page).getAttribute('aria-expanded')).toBe('true');
  await expect.poll(() => pair.ariaSnapshot()).toContain('- blockquote');

  await goTo(page, growths.getByRole('button', { name: words.grow.takeBack(finland, 5) }));
  await page.keyboard.press('Enter');
  await growths.getByText(words.grow.grown(finland, 5)).waitFor({ state: 'detached' });
  await arrives(growths.getByRole('button', { name: words.grow.takeBack(jiangsu, 1) }));

  const { kept } = words;
  await page.keyboard.press('Control+k');
  const views = page.getByRole('button', { name: kept.views, exact: true });
  await goTo(page, views);
  await page.keyboard.press('Enter');
  await goTo(page, page.getByRole('menuitem', { name: kept.save }), 'ArrowDown');
  await page.keyboard.press('Enter');
  const saving = page.getByRole('dialog', { name: kept.saveTitle });
  await arrives(saving.getByRole('textbox', { name: kept.name, exact: true }));
  await page.keyboard.type(`${jiangsu} ${finland}`);
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .getByText(kept.saved(`${jiangsu} ${finland}`))
    .waitFor();
  await arrives(views);
  expect(idOf(page)).not.toBeNull();
  expect(await timesLost(page)).toBe(0);

  const other = await visit(page.url(), { locale });
  const there = partsOf(other, reader);
  await there.way(1).waitFor();
  await there.row(finland).waitFor();
  await expect.poll(() => there.entities.ariaSnapshot()).toBe(await entities.ariaSnapshot());
  expect(await there.growths.ariaSnapshot()).toBe(await growths.ariaSnapshot());
  expect(await there.filters.ariaSnapshot()).toBe(await filters.ariaSnapshot());
});
