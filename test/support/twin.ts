import type { Page } from 'playwright-core';
import { commandsEn } from '../../client/language/find-commands-en.ts';
import { commandsZh } from '../../client/language/find-commands-zh.ts';
import { choose, type Reader } from './reader.ts';

/** What the table twin and all beside it are called, as a screen reader says it. */
export const partsOf = (page: Page, { words }: Reader) => ({
  entities: page.getByRole('grid', { name: words.twin.forms.entities }),
  links: page.getByRole('grid', { name: words.twin.forms.links }),
  outline: page.getByRole('tree', { name: words.twin.forms.outline }),
  forms: page.getByRole('radiogroup', { name: words.twin.form }),
  summary: page.getByRole('status', { name: words.twin.summary }),
  paths: page.getByRole('complementary', { name: words.ways.title }),
  growths: page.getByRole('list', { name: words.grow.growths }),
  filters: page.getByRole('region', { name: words.filters.title, exact: true }),
  row: (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) }),
  way: (at: number) => page.getByRole('complementary').locator('[data-path]').nth(at),
});

/** Nobody who goes by keyboard may be left without a place. */
const neverLost = (page: Page) =>
  page.evaluate(() => {
    const all = window as unknown as { lost: number };
    all.lost = 0;
    let since = 0;
    const look = () => {
      since = document.activeElement === document.body ? since + 1 : 0;
      if (since === 30) all.lost += 1;
      requestAnimationFrame(look);
    };
    look();
  });
export const timesLost = (page: Page) => page.evaluate(() => (window as unknown as { lost: number }).lost);

/** From the picture to its twin, by the search field. */
export const toTable = async (page: Page, reader: Reader) => {
  await page.getByRole('textbox', { name: reader.words.searchLabel }).waitFor();
  await choose(page, reader, reader.language === 'zh' ? commandsZh.list[0] : commandsEn.list, 'Enter');
  await partsOf(page, reader).entities.getByRole('row').nth(1).waitFor();
  await neverLost(page);
};
