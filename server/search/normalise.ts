import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

const toSimplified = Converter({ from: 'tw', to: 'cn' });

/**
 * Text as it is compared: compatibility forms, accents and traditional characters folded, lower case, every run of
 * anything but letters and digits a space, and no space between Chinese characters, where it says nothing.
 */
export const normalise = (text: string): string =>
  toSimplified(text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    // English writes China as Sino- in compounds: who looks for Sino-Israel means what is called China-Israel.
    .replace(/\bsino\b/g, 'china')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim();

const han = /\p{Script=Han}/u;

/** A name in the forms that people type: as it is, as pinyin without spaces or tones, as the initials of the pinyin. */
export interface NameForms {
  plain: string;
  pinyin: string;
  initials: string;
}

export const nameForms = (name: string): NameForms => {
  const plain = normalise(name);
  if (!han.test(plain)) return { plain, pinyin: '', initials: '' };
  const solid = plain.replaceAll(' ', '');
  const spell = (pattern: 'pinyin' | 'first') =>
    pinyin(solid, { toneType: 'none', pattern, type: 'array', nonZh: 'consecutive', v: true })
      .join('')
      .replaceAll(' ', '')
      .toLowerCase();
  return { plain, pinyin: spell('pinyin'), initials: spell('first') };
};

/** All that an entity can be found by, one form a line; the ü of pinyin is typed as v or as u. */
export const searchText = (names: readonly string[]): string => {
  const forms = names
    .map(nameForms)
    .flatMap((name) => [name.plain, name.pinyin, name.pinyin.replaceAll('v', 'u'), name.initials]);
  return [...new Set(forms.filter((form) => form.length > 0))].join('\n');
};

/** The words that a search text must hold, every one, for a question to find it; Chinese and other letters part words. */
export const searchTerms = (question: string): string[] =>
  question
    .split(/\s+/)
    .flatMap((word) =>
      normalise(word).split(/ |(?<=\p{Script=Han})(?!\p{Script=Han})|(?<!\p{Script=Han})(?=\p{Script=Han})/u),
    )
    .filter(Boolean);
