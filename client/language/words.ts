import { use } from 'react';
import { useView } from '../store/store.ts';
import type { Language } from '../store/view.ts';
import type { Words } from './zh.ts';

const load: Record<Language, () => Promise<Words>> = {
  zh: async () => (await import('./zh.ts')).zh,
  en: async () => (await import('./en.ts')).en,
};

const loading: Partial<Record<Language, Promise<Words>>> = {};
const loaded: Partial<Record<Language, Words>> = {};

/** Brings the words of a language, once; what could not be brought is tried again when it is next asked for. */
export const bringWords = (language: Language): Promise<Words> =>
  (loading[language] ??= load[language]().then(
    (words) => (loaded[language] = words),
    (error: unknown) => {
      delete loading[language];
      throw error;
    },
  ));

/** The words of the screen in the present language; what asks for them waits until they are there. */
export const useWords = (): Words => {
  const language = useView((view) => view.language);
  return loaded[language] ?? use(bringWords(language));
};
