import type { Page } from 'playwright-core';
import { en, zh } from './words.ts';
import { asked } from './views.ts';

/** Who reads the page: the browser's language, the words that the page then has, and names of the data. */
export const readers = [
  { language: 'zh', locale: 'zh-CN', words: zh, finland: '芬兰', jiangsu: '江苏', singapore: '新加坡' },
  { language: 'en', locale: 'en-GB', words: en, finland: 'Finland', jiangsu: 'Jiangsu', singapore: 'Singapore' },
] as const;

export type Reader = (typeof readers)[number];

/** Types into the search field and presses a key on the first that is offered under this name. */
export const choose = async (page: Page, { words }: Reader, name: string, key: string) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  const hits = page.getByRole('listbox', { name: words.searchLabel }).getByRole('option');
  await hits.first().and(page.locator('[data-combobox-selected]')).filter({ hasText: name }).waitFor();
  await page.keyboard.press(key);
};

/** Of a saved view, what it kept: where everything stands. */
export const positionsOf = async (url: string, id: string) => {
  const { savedView } = await asked(url, 'query ($id: ID!) { savedView(id: $id) { state } }', { id });
  return (JSON.parse(savedView!.state) as { positions: Record<string, { x: number; y: number }> }).positions;
};
