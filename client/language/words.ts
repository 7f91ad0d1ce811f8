import { create } from 'zustand';
import { useStore, useView } from '../store/store.ts';
import type { Language } from '../store/view.ts';
import type { Words } from './zh.ts';

const load: Record<Language, () => Promise<Words>> = {
  zh: async () => (await import('./zh.ts')).zh,
  en: async () => (await import('./en.ts')).en,
};

const useBrought = create<Partial<Record<Language, Words>>>()(() => ({}));

/** Brings the words of a language; nothing can be drawn before those of one are there. */
export const bringWords = async (language: Language): Promise<void> => {
  if (!useBrought.getState()[language]) useBrought.setState({ [language]: await load[language]() });
};

/** Brings the words of each language that is changed to. */
export const followLanguage = (): void =>
  void useStore.subscribe(({ view }, before) => {
    if (view.language !== before.view.language) void bringWords(view.language);
  });

/** The words of all languages that have come, for what is found by them. */
export const wordsBrought = (): Words[] => Object.values(useBrought.getState());

/** The words of the screen in the present language; as long as they have not come, those of the other. */
export const useWords = (): Words => {
  const language = useView((view) => view.language);
  const brought = useBrought();
  return brought[language] ?? (brought.zh ?? brought.en)!;
};
