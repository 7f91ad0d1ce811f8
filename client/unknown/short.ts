import type { Said } from '../store/said.ts';

/** So many are named, each with so many letters. */
const mostNamed = 5;
const longest = 24;

/** What is to be read where the mouse rests ends somewhere. */
const mostListed = 100;

/** What somebody wrote, as one line of letters that show. */
const plain = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();

const short = (text: string) => {
  const letters = [...plain(text)];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('');
};

/** What could be read is called by its id or name alone; of the rest nobody knows what it was to be. */
export const namedShort = (unknown: readonly Said[], unread: ReadonlySet<Said>) => {
  const names = unknown
    .slice(0, mostListed)
    .map((one) => short(unread.has(one) ? `${one.name}=${one.value}` : one.value) || one.name);
  return {
    named: names.slice(0, mostNamed),
    more: Math.max(unknown.length - mostNamed, 0),
    all: names.join('\n'),
  };
};
