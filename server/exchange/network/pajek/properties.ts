import type { Attributes, AttributeValue } from '../network.ts';
import { numberIn } from '../number.ts';
import type { Word } from './words.ts';

const isTime = ({ text, quoted }: Word) => !quoted && text.startsWith('[') && text.endsWith(']');

/** What follows on a line: names with their values, and a time in brackets. */
export const propertiesOf = (words: readonly Word[]): [string, AttributeValue][] => {
  const pairs = words.filter((word) => !isTime(word));
  const read = pairs.flatMap((word, at): [string, AttributeValue][] => {
    if (at % 2 === 1) return [];
    const value = pairs[at + 1];
    if (value === undefined) return [[word.text, true]];
    return [[word.text, value.quoted ? value.text : (numberIn(value.text) ?? value.text)]];
  });
  const time = words.find(isTime);
  return time ? [...read, ['time', time.text]] : read;
};

/** How Pajek draws a vertex, beside where it stands. */
export const drawing = 'x_fact y_fact s_size q phi r ic bc bw lc la lr lphi fos font'.split(' ');

/** How Pajek draws a line. */
export const lineDrawing = new Set('w c p s a l lp lr lphi lc la fos font h1 h2 a1 a2 k1 k2 ap'.split(' '));

const none: Attributes = Object.freeze({});

export const attributesOf = (all: [string, AttributeValue][]): Attributes =>
  all.length === 0 ? none : Object.fromEntries(all);
