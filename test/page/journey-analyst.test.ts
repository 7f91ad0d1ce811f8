import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/page.ts';
import { choose, positionsOf, readers, type Reader } from '../support/reader.ts';
import { idOf } from '../support/views.ts';

/** Everything on the page that tells what the picture holds. */
const parts = (page: Page, { words }: Reader) => ({
  card: page.getByRole('complementary', { name: words.card }),
  paths: page.getByRole('complementary', { name: words.ways.title }),
  growths: page.getByRole('list', { name: words.grow.growths }),
  filters: page.getByRole('region', { name: words.filters.title, exact: true }),
  line: page.getByRole('status').filter({ hasText: words.inAll(266, 485) }),
});

const expand = async (page: Page, reader: Reader, name: string, most: number) => {
  const { grow } = reader.words;
  await parts(page, reader).card.getByRole('button', { name: grow.expand, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: grow.title(name) });
  await dialog.getByRole('textbox', { name: grow.most }).fill(String(most));
  await dialog.getByRole('button', { name: grow.add(most), exact: true }).click();
  await parts(page, reader).growths.getByText(grow.grown(name, most)).waitFor();
  // It gives the keyboard back where it was; only then can one go on.
  await dialog.waitFor({ state: 'detached' });
};

const save = async (page: Page, { words: { kept } }: Reader, name: string) => {
  await page.getByRole('button', { name: kept.views, exact: true }).click();
  await page.getByRole('menuitem', { name: kept.save }).click();
  const saving = page.getByRole('dialog', { name: kept.saveTitle });
  await saving.getByRole('textbox', { name: kept.name, exact: true }).fill(name);
  await page.keyboard.press('Enter');
  await page.getByText(kept.saved(name)).waitFor();
  await saving.waitFor({ state: 'detached' });
};

test.for(readers)(
  'an analyst explores from Finland and hands on the view, in $language',
  async (reader, { visit, url }) => {
    const { words, locale, finland, jiangsu } = reader;
    const page = await visit('/network', { locale });
    await page.getByRole('textbox', { name: words.searchLabel }).waitFor();
    await choose(page, reader, finland, 'Control+Enter');
    const { card, growths, paths, filters, line } = parts(page, reader);
    await growths.getByText(words.grow.startedFrom(1)).waitFor();
    await expand(page, reader, finland, 5);
    await choose(page, reader, jiangsu, 'Shift+Enter');
    await card.getByRole('heading', { name: jiangsu, level: 2 }).waitFor();
    await expand(page, reader, jiangsu, 3);

    await page.getByRole('application').press('f');
    await page.getByRole('menuitem', { name: words.filters.names.layer, exact: true }).click();
    await filters.getByRole('checkbox', { name: words.layers.CORE }).click();
    const core = words.filters.any(words.filters.names.layer, words.layers.CORE);
    await filters.getByRole('button', { name: words.filters.change(core) }).waitFor();
    const hides = /\d+/.exec(await filters.getByRole('listitem').innerText());
    expect(Number(hides?.[0])).toBeGreaterThan(0);
    await line.getByText(words.filters.removeAll).waitFor();

    await card.getByRole('button', { name: words.ways.fromHere }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.ariaLabel)).toBe(words.ways.end(2));
    await page.keyboard.type(finland);
    await page.getByRole('option', { name: finland }).first().click();
    await paths.locator('[data-path]').nth(1).waitFor();
    for (const way of (await paths.locator('[data-path]').all()).slice(0, 2)) {
      const chain = await way.innerText();
      expect(chain.indexOf(jiangsu)).toBeGreaterThan(-1);
      expect(chain.lastIndexOf(finland)).toBeGreaterThan(chain.indexOf(jiangsu));
    }
    await paths.locator('[data-path]').nth(1).click();
    await paths.locator('blockquote').first().waitFor();

    await growths.getByRole('button', { name: words.grow.takeBack(finland, 5) }).click();
    await growths.getByText(words.grow.grown(finland, 5)).waitFor({ state: 'detached' });
    await growths.getByText(words.grow.grown(jiangsu, 3)).waitFor();
    const told = await line.innerText();
    await save(page, reader, `${finland} ${jiangsu}`);
    const before = await positionsOf(url, idOf(page)!);
    expect(Object.keys(before)).toEqual(expect.arrayContaining(['cty:FI', 'reg:js']));

    const other = await visit(page.url(), { locale, viewport: { width: 1280, height: 720 } });
    const there = parts(other, reader);
    await there.growths.getByText(words.grow.grown(jiangsu, 3)).waitFor();
    await there.filters.getByRole('button', { name: words.filters.change(core) }).waitFor();
    await there.paths.locator('[data-path]').nth(1).waitFor();
    await expect.poll(() => there.line.innerText()).toBe(told);
    await other.locator('canvas').first().waitFor();
    await save(other, reader, `${jiangsu} ${finland}`);
    expect(await positionsOf(url, idOf(other)!)).toEqual(before);
  },
);
