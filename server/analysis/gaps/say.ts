import type { NameOf, Words } from './finding.ts';

const mostNamed = 3;

/** With the article that English wants. */
export const aOr = (en: string): string => `${/^(?:[aeio]|u(?!ni))/.test(en) ? 'an' : 'a'} ${en}`;

/** A name may begin small, a sentence may not. */
export const capital = (en: string): string => en.replace(/^“?./u, (first) => first.toUpperCase());

const both = new Intl.ListFormat('en-GB');

/** So many of a thing that is named by its first word: `3 platforms`, `2 units of cooperation`. */
export const counted = (number: number, en: string): string =>
  `${number} ${number === 1 ? en : en.replace(/^\w+/, '$&s')}`;

/** The first names of a list, and how many there are in all; nothing for an empty list. */
export const listed = (ids: readonly string[], nameOf: NameOf): Words => {
  const names = ids.slice(0, mostNamed).map(nameOf);
  const more = ids.length - names.length;
  const rest = { zh: more > 0 ? `等 ${ids.length} 个` : '', en: more > 0 ? ` and ${more} more` : '' };
  return {
    zh: names.map(({ zh }) => zh).join('、') + rest.zh,
    en: more > 0 ? names.map(({ en }) => en).join(', ') + rest.en : both.format(names.map(({ en }) => en)),
  };
};

/** What is known beyond the layers looked at, as a sentence after the first; empty where nothing is. */
export const alsoKnown = (ids: readonly string[], nameOf: NameOf): Words => {
  if (ids.length === 0) return { zh: '', en: '' };
  const { zh, en } = listed(ids, nameOf);
  return { zh: `政策之外，公开资料可见${zh}。`, en: ` Beyond the policy, public sources show ${en}.` };
};
