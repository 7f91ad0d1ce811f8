import type { Preview } from '../api/import-questions.ts';

const cell = (text: string) => text.replaceAll(/[\t\r\n]+/g, ' ');

/** Problems as a table that a spreadsheet or a letter takes. */
export const textOf = (heads: readonly string[], problems: Preview['problems']): string =>
  [heads, ...problems.map(({ place, expected, found }) => [place, expected, found])]
    .map((row) => row.map(cell).join('\t'))
    .join('\n');
