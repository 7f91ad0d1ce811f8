import type { AttributeValue } from '../network.ts';
import { jsonOf } from '../xml-values.ts';

/** `a, "b, c"` apart at its commas. */
const quoted = /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^,]*))\s*(?:,|$)/gy;

const between = (text: string): string[] => {
  if (text.trim() === '') return [];
  const found: string[] = [];
  quoted.lastIndex = 0;
  for (let at = 0; at < text.length || (at > 0 && text[at - 1] === ','); at = quoted.lastIndex) {
    const [whole, double, single, bare = ''] = quoted.exec(text) ?? [];
    if (!whole) return at < text.length ? text.split(',').map((one) => one.trim()) : found;
    found.push((double ?? single)?.replace(/\\(.)/g, '$1') ?? bare.trim());
  }
  return found;
};

/** The texts of a list, written as `["a", "b"]`, `[a, b]`, `a|b` or `a, b`. */
export const textsOf = (text: string): string[] => {
  const trimmed = text.trim();
  if (trimmed.startsWith('[') && trimmed.endsWith(']')) {
    const value: AttributeValue | undefined = jsonOf(trimmed);
    return Array.isArray(value) ? value.map(String) : between(trimmed.slice(1, -1));
  }
  // Between bars, commas and semicolons are text; without bars they are what Gephi puts between.
  if (trimmed.includes('|')) return trimmed.split('|').map((one) => one.trim());
  return trimmed.includes(',') || !trimmed.includes(';')
    ? between(trimmed)
    : trimmed.split(';').map((one) => one.trim());
};
