import type { Language } from '../store/view.ts';

interface Named {
  nameZh: string;
  nameEn: string;
}

interface Labelled {
  labelZh: string;
  labelEn: string;
}

/** Name in a language; the data always has both. */
export const nameIn = (language: Language, { nameZh, nameEn }: Named): string => (language === 'zh' ? nameZh : nameEn);

/** The name in the other language; empty where it is the same, as with much that was imported. */
export const otherNameIn = (language: Language, { nameZh, nameEn }: Named): string => {
  if (nameZh === nameEn) return '';
  return language === 'zh' ? nameEn : nameZh;
};

/** Label of a group, a kind or a link kind. */
export const labelIn = (language: Language, { labelZh, labelEn }: Labelled): string =>
  language === 'zh' ? labelZh : labelEn;

/** The one of two texts that is in the language; the other when there is only that. */
export const textIn = (
  language: Language,
  zh: string | null | undefined,
  en: string | null | undefined,
): string | null => (language === 'zh' ? (zh ?? en) : (en ?? zh)) ?? null;

/** What `lang` to put on a text that is not in the language of the page. */
export const tagOf: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };

export const other = (language: Language): Language => (language === 'zh' ? 'en' : 'zh');

/** Sentences after one another: letters want a space between them, characters none. */
export const together = (language: Language, sentences: readonly (string | false)[]): string =>
  sentences.filter(Boolean).join(language === 'zh' ? '' : ' ');

/** A name with a number after it, as each language sets brackets. */
export const numbered = (language: Language, name: string, number: number): string =>
  language === 'zh' ? `${name}（${number}）` : `${name} (${number})`;
