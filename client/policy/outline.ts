import type { Passage } from '../api/model.ts';

/** An entry of the section list. */
export interface Entry {
  start: number;
  text: string;
  depth: 1 | 2;
}

const headingOf = (text: string) => text.replace(/[。：:].*$/su, '');

/** The headings of a text, as a list to choose from. */
export const outline = (passages: readonly Passage[]): Entry[] =>
  passages.flatMap(({ role, text, range }): Entry[] => {
    if (role === 'heading') return [{ start: range.start, text: headingOf(text), depth: 1 }];
    if (role === 'subheading') return [{ start: range.start, text: headingOf(text), depth: 2 }];
    return [];
  });
