import type { Attributes, AttributeValue } from '../network.ts';
import { numberIn } from '../number.ts';
import { jsonStart, listStart, unescaped } from './text.ts';

const whole = /^[+-]?\d+$/;

const words = new Map<string, AttributeValue>([
  ['NAN', NaN],
  ['+NAN', NaN],
  ['INF', Infinity],
  ['+INF', Infinity],
  ['-INF', -Infinity],
  ['TRUE', true],
  ['FALSE', false],
]);

/** What a bare word says. A whole number that no number of ours can hold stays as it is written. */
export const bareValue = (word: string): AttributeValue => {
  const read = numberIn(word);
  if (read === undefined) return words.get(word.toUpperCase()) ?? unescaped(word);
  return Number.isSafeInteger(read) || !whole.test(word) ? read : word;
};

/** Begins a list, however many follow. */
const start: AttributeValue = Object.freeze([]);

/** What a text between quotation marks says. */
export const textValue = (text: string): AttributeValue => {
  if (text === '[]' || text === '()') return []; // so NetworkX writes a list of nothing
  if (text === listStart) return start;
  const plain = unescaped(text);
  if (!plain.startsWith(jsonStart)) return plain;
  try {
    return JSON.parse(plain.slice(jsonStart.length)) as AttributeValue;
  } catch {
    return plain;
  }
};

const nothing: Attributes = Object.freeze({});

/** Attributes while they are read: a key that comes again makes a list. */
export const growingAttributes = () => {
  let read = new Map<string, AttributeValue | AttributeValue[]>();
  const lists = new Set<string>();
  return {
    put: (name: string, value: AttributeValue) => {
      const there = read.get(name);
      if (lists.has(name)) (there as AttributeValue[]).push(value);
      else if (there === undefined) {
        if (value === start) lists.add(name);
        read.set(name, value === start ? [] : value);
      } else {
        lists.add(name);
        read.set(name, [there, value]);
      }
    },
    /** What was put until now. */
    seen: (): Attributes =>
      Object.fromEntries([...read].map(([name, value]) => [name, Array.isArray(value) ? [...value] : value])),
    /** All that was put, and nothing is left. */
    taken: (): Attributes => {
      if (read.size === 0) return nothing;
      const attributes = Object.fromEntries(read);
      read = new Map();
      lists.clear();
      return attributes;
    },
  };
};
