import type { ViewLine } from '../api/view-questions.ts';

/** Those that have every word of the text in their name, note or author. */
export const matching = (views: readonly ViewLine[], text: string): ViewLine[] => {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return views.filter(({ name, note, by }) => {
    const told = [name, note, by].join('\n').toLowerCase();
    return words.every((word) => told.includes(word));
  });
};
