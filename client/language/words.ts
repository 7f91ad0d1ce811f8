import { useView } from '../store/store.ts';
import type { Language } from '../store/view.ts';
import { en } from './en.ts';
import { zh, type Words } from './zh.ts';

const catalogues: Record<Language, Words> = { zh, en };

/** The words of the screen in the present language. */
export const useWords = (): Words => catalogues[useView((view) => view.language)];
