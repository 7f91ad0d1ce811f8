import { createHash } from 'node:crypto';

const longestId = 200;

const hashed = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24);

/** Whether it names its scheme: `ror:00tyj0z31`, `cty:FI`. */
export const hasScheme = (cell: string): boolean => /^[a-z][a-z0-9.-]*:[^\s/\\]/i.test(cell);

/** Text as the rest of an id: without spaces and what engines order differently, and no longer than ids may be. */
const usable = (text: string, room: number): string => {
  if (text.length <= room && /^[!-~]+$/.test(text)) return text;
  const plain = text.normalize('NFC').trim().replaceAll(/\s+/g, '_');
  return plain.length > room || /[\p{C}\u{10000}-\u{10FFFF}]/u.test(plain) ? hashed(plain) : plain;
};

/** The id of what a person calls so: their own, unless it names its scheme. */
export const idOf = (cell: string, namespace: string): string =>
  hasScheme(cell.trim()) ? usable(cell, longestId) : `${namespace}${usable(cell, longestId - namespace.length)}`;

/** Who else gives ids, each of which may have a column. */
export const schemes = ['ror', 'pic', 'doi'] as const;

/** An id that somebody else gave, as all write it: `ror:00tyj0z31`. */
export const identifierOf = (scheme: (typeof schemes)[number], cell: string): string => {
  const text = cell.trim().toLowerCase();
  const value = scheme === 'doi' ? text.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:)/, '') : text.split(/[/:]/).at(-1);
  return `${scheme}:${value}`;
};

/** The id of a link, made of what tells it from others. */
export const linkIdOf = (namespace: string, parts: readonly (string | number)[]): string => {
  const prefix = `${namespace}link:`;
  return `${prefix}${usable(parts.join('>'), longestId - prefix.length)}`;
};
