import { create } from 'zustand';
import { useStore, useView } from '../store/store.ts';
import { other } from './names.ts';
import type { Language } from '../store/view.ts';
import type { PageWords } from './pages-zh.ts';
import type { FirstWords, Words } from './zh.ts';

const first = {
  zh: async () => (await import('./zh.ts')).zh,
  en: async () => (await import('./en.ts')).en,
} satisfies Record<Language, () => Promise<FirstWords>>;

const pages = {
  zh: async () => (await import('./pages-zh.ts')).pagesZh,
  en: async () => (await import('./pages-en.ts')).pagesEn,
} satisfies Record<Language, () => Promise<PageWords>>;

interface Brought {
  /** Those of single pages are among them once it is `whole`: who says them is drawn `withAllWords`. */
  words: Words;
  whole: boolean;
}

const useBrought = create<Partial<Record<Language, Brought>>>()(() => ({}));

/** Brings what the frame and the network say at first; nothing can be drawn before that. */
export const bringFirstWords = async (language: Language): Promise<void> => {
  const words = (await first[language]()) as Words;
  if (!useBrought.getState()[language]) useBrought.setState({ [language]: { words, whole: false } });
};

/** Brings all words of a language: those of the present one where none is named. */
export const bringWords = async (language = useStore.getState().view.language): Promise<void> => {
  if (useBrought.getState()[language]?.whole) return;
  const [one, other] = await Promise.all([first[language](), pages[language]()]);
  useBrought.setState({ [language]: { words: { ...one, ...other }, whole: true } });
};

/** What says words of single pages, once they are there too. */
export const withAllWords = async <Part>(part: Promise<Part>): Promise<Part> => {
  const [came] = await Promise.all([part, bringWords()]);
  return came;
};

/** Brings the words of each language that is changed to. */
export const followLanguage = (): void =>
  void useStore.subscribe(({ view }, before) => {
    if (view.language !== before.view.language) void bringWords(view.language);
  });

/** The words of the screen in the present language; as long as they have not come, or not all of them, those of the other. */
export const useWords = (): Words => {
  const language = useView((view) => view.language);
  const brought = useBrought();
  const own = brought[language];
  const others = brought[other(language)];
  return (own?.whole || !others?.whole ? (own ?? others) : others)!.words;
};
