import type { Preview } from '../api/import-questions.ts';
import type { Language } from '../store/view.ts';

type Problem = Preview['problems'][number];

const cell = (text: string) => text.replaceAll(/[\t\r\n]+/g, ' ');

/** Where a problem is, what was expected and what was found, in a language. */
export const cellsOf = (problem: Problem, language: Language): string[] =>
  language === 'zh'
    ? [problem.placeZh, problem.expectedZh, problem.foundZh]
    : [problem.place, problem.expected, problem.found];

/** Problems as a table that a spreadsheet or a letter takes. */
export const textOf = (heads: readonly string[], problems: readonly (readonly string[])[]): string =>
  [heads, ...problems].map((row) => row.map(cell).join('\t')).join('\n');
