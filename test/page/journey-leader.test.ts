import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { tagOf } from '../../client/language/names.ts';
import { narrow, test, wide } from '../support/page.ts';
import { readPdf } from '../support/pdf.ts';
import { readers, type Reader } from '../support/reader.ts';

/** The file, as soon as the picture stands: until then the page says that it does not. */
const takePdf = async (page: Page, { words: { taking } }: Reader) => {
  const told = page.getByRole('status').filter({ hasText: /\S/ });
  for (;;) {
    const coming = page.waitForEvent('download', { timeout: 60_000 }).catch(() => null);
    await page.getByRole('button', { name: taking.takeAway }).click();
    await page.getByRole('menuitem', { name: taking.formats.pdf }).click();
    const arranging = told.getByText(taking.arranging).waitFor({ timeout: 60_000 });
    const download = await Promise.race([
      coming,
      arranging.then(
        () => null,
        () => coming,
      ),
    ]);
    if (download) return download;
    await told.filter({ hasText: taking.arranging }).getByRole('button').click();
  }
};

/** Lines may break anywhere between words. */
const unbroken = (text: string) => text.replaceAll(/\s+/g, '');

const noWider = async (page: Page, width: number) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

describe.each([wide, narrow])('$width wide', (viewport) => {
  test.for(readers)('a leader reads overview and map and takes away a PDF, in $language', async (reader, { visit }) => {
    const { words, locale, language, finland, jiangsu, singapore } = reader;
    const page = await visit('/', { locale, viewport });
    const headline = page.getByRole('heading', { level: 2 }).first();
    await headline.getByRole('link', { name: finland }).waitFor();
    expect(await page.title()).toBe(`${words.overview} · ${words.product}`);
    await page.getByRole('heading', { name: words.glance.gravest }).waitFor();
    expect(await page.getByRole('main').innerText()).toContain(words.glance.platforms(13, 8));
    await page.getByText(words.glance.sources(145)).waitFor();
    await noWider(page, viewport.width);

    const rail = page.getByRole('navigation', { name: words.rail });
    await rail.getByRole('link', { name: words.map, exact: true }).click();
    const map = page.getByRole('application', { name: words.atlas.picture });
    await map.getByRole('button', { name: new RegExp(`^${singapore}`) }).waitFor();
    await page.getByText(words.atlas.drawn(51, 89), { exact: true }).waitFor();
    await expect
      .poll(async () => (await map.locator('path[data-land]').getAttribute('d'))?.length)
      .toBeGreaterThan(9_999);
    expect(await page.title()).toBe(`${words.map} · ${words.product}`);
    await noWider(page, viewport.width);

    await rail.getByRole('link', { name: words.network, exact: true }).click();
    await page.getByRole('application', { name: words.canvas }).waitFor();
    const download = await takePdf(page, reader);
    const name = download.suggestedFilename();
    await page.getByText(words.taking.saved(name)).waitFor();
    expect(name).toMatch(/^[^/]+-\d{4}-\d\d-\d\d\.pdf$/);
    const { pages, text, fonts } = readPdf(await readFile(await download.path()));
    expect(pages.length).toBeGreaterThan(1);
    expect(fonts).toBeGreaterThan(0);
    const today = new Date().toLocaleDateString(tagOf[language], { dateStyle: 'long' });
    const { title, legend, sourcesAre, sourcesPage } = words.taking;
    for (const said of [title, today, legend, sourcesAre.trim(), sourcesPage, jiangsu, words.lineDashed, words.product])
      expect(unbroken(text)).toContain(unbroken(said));
    expect(text).not.toContain('\uFFFD');
  });
});
