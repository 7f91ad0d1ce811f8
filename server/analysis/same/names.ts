import { nameForms, normalise } from '../../search/normalise.ts';
import { chineseSorts, fillers, isBody, legalForms, usualWord } from './words.ts';

/** A name in the forms that it is compared in. */
export interface Name {
  written: string;
  isChinese: boolean;
  /** Without case, accents and marks. */
  plain: string;
  /** What tells it from others, in any order of “University of X” and “X University”, without legal form and spaces. */
  core: string;
  /** The same of a Chinese name as it sounds: what a Latin name of the same would have as its core. */
  sound: string;
  /** First letters of a name of several words. */
  initials: string;
  /** Itself, if it is one word of capitals. */
  acronym: string;
}

const han = /\p{Script=Han}/u;

/** S.p.A. and the like have become single letters: they are one word. */
const wordsOf = (plain: string): string[] =>
  plain
    .replaceAll(/(?<=(?:^| )\p{L}) (?=\p{L}(?: |$))/gu, '')
    .split(' ')
    .filter(Boolean);

/** Legal forms stand at the end: Bath Spa is no S.p.A. */
const withoutForm = (words: readonly string[]) =>
  words.slice(0, words.findLastIndex((word) => !legalForms.has(word)) + 1);

/** German writes ü as ue where it has no other way. */
export const withoutUmlauts = (text: string): string => text.replaceAll(/([aou])e/g, '$1');

const coreOf = (words: readonly string[]): string => {
  const usual = words.map(usualWord);
  const telling = withoutForm(usual.filter((word) => !fillers.has(word)));
  const kept = telling.length > 0 ? telling : usual;
  const bodies = kept.filter(isBody).sort();
  return withoutUmlauts([kept.filter((word) => !isBody(word)).join(''), ...bodies].join(' '));
};

const chineseParts = (plain: string): string =>
  chineseSorts.reduce((text, [pattern, word]) => text.replaceAll(pattern, word), plain);

const soundOf = (plain: string): string => {
  const words = chineseParts(plain)
    .split(' ')
    .filter(Boolean)
    .map((word) => (han.test(word) ? nameForms(word).pinyin.replaceAll('v', 'u') : word));
  return coreOf(words);
};

const initialsOf = (words: readonly string[]): string => {
  const telling = withoutForm(words.filter((word) => !fillers.has(word)));
  return telling.length > 2 ? telling.map((word) => word[0]).join('') : '';
};

const capitals = /^\p{Lu}[\p{Lu}\p{N}]{2,7}$/u;

/** Many add to a name what it is short for. */
const addition = /\s*[（(]\p{Lu}[\p{Lu}\p{N}]{1,7}[)）]$/u;

export const nameOf = (written: string): Name => {
  const plain = normalise(written);
  const isChinese = han.test(plain);
  const bare = written.trim().replace(addition, '');
  const words = wordsOf(bare === written.trim() || bare === '' ? plain : normalise(bare));
  return {
    written,
    isChinese,
    plain,
    core: isChinese ? chineseParts(plain).replaceAll(' ', '') : coreOf(words),
    sound: isChinese ? soundOf(plain) : '',
    initials: isChinese ? '' : initialsOf(words),
    acronym: capitals.test(written.trim()) ? written.trim().toLowerCase() : '',
  };
};

/** How many letters differ between two texts, counted to `most` and one more. */
export const lettersBetween = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > most) return most + 1;
    before = row;
  }
  return Math.min(before[b.length] ?? 0, most + 1);
};

const digits = (text: string) => text.replaceAll(/\P{N}/gu, '');

/** Whether two names may be one with a letter or two written otherwise; never where numbers differ. */
export const areSimilar = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length);
  const most = shorter < 12 ? 0 : shorter < 24 ? 1 : 2;
  return most > 0 && digits(a) === digits(b) && lettersBetween(a, b, most) <= most;
};
