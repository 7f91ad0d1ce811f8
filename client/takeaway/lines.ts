import { letter, measured } from '../marks/wrap.ts';
import type { TextInk } from './ink.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** About as wide as a text is in letters of this size. */
export const widthAt = (text: string, size: number): number => (measured(text).labelWidth / letter) * size;

/** What may not begin a line. */
const hanging = /^[）)》」】\]”’，。、：；！？,.;:!?%…·]/u;

/** What may not end a line. */
const opening = /[（(《「【[“‘]$/u;

/** A word that no line can hold, such as an address, in pieces. */
const pieces = (word: string, size: number, width: number): string[] => {
  if (widthAt(word, size) <= width) return [word];
  const parts = [''];
  for (const char of word) {
    if (widthAt(parts.at(-1)! + char, size) > width) parts.push('');
    parts[parts.length - 1] += char;
  }
  return parts;
};

/** A text on lines that are no wider than this. */
export const linesOf = (text: string, size: number, width: number): string[] => {
  const lines = [''];
  for (const { segment } of segmenter.segment(text))
    for (const word of pieces(segment, size, width)) {
      const grown = lines.at(-1)! + word;
      if (widthAt(grown.trimEnd(), size) <= width || hanging.test(word)) lines[lines.length - 1] = grown;
      else {
        const [bracket = ''] = opening.exec(lines.at(-1)!) ?? [];
        lines[lines.length - 1] = lines.at(-1)!.slice(0, lines.at(-1)!.length - bracket.length);
        lines.push(bracket + word);
      }
    }
  return lines.map((line) => line.trim());
};

type Manner = Pick<TextInk, 'size' | 'colour'> & Partial<TextInk>;

/** Lines below one another; `y` is the baseline of the first. */
export const written = (lines: readonly string[], x: number, y: number, leading: number, manner: Manner): TextInk[] =>
  lines.map((text, at) => ({ kind: 'text', anchor: 'start', ...manner, text, x, y: y + at * leading }));
