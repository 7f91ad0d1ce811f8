import { pinyin } from 'pinyin-pro';

/** Text as it is compared: compatibility forms folded, lower case, every run of anything but letters and digits a space. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    // English writes China as Sino- in compounds: who looks for Sino-Israel means what is called China-Israel.
    .replace(/\bsino\b/g, 'china')
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

/** All that an entity can be found by, one form a line. */
export const searchText = (names: readonly string[]): string => {
  const forms = names.map(nameForms).flatMap((name) => [name.plain, name.pinyin, name.initials]);
  return [...new Set(forms.filter((form) => form.length > 0))].join('\n');
};

/** The words that a search text must hold, every one, for a question to find it. */
export const searchTerms = (question: string): string[] => normalise(question).split(' ').filter(Boolean);
