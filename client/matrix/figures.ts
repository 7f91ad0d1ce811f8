import type { Language } from '../store/view.ts';

const tags: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };

export interface Figures {
  /** As many digits as tell something. */
  number: (value: number) => string;
  /** Never 0 % or 100 % of what is neither impossible nor certain. */
  percent: (value: number) => string;
  /** With the sign before it: `= 0.03`, `< 0.001`. */
  p: (value: number) => string;
}

/** How figures are written in a language. */
export const figuresIn = (language: Language): Figures => {
  // Made once: a table of all countries writes thousands of figures while it scrolls.
  const writers = [0, 1, 2, 3].map(
    (digits) => new Intl.NumberFormat(tags[language], { maximumFractionDigits: digits }),
  );
  const written = (value: number, digits: 0 | 1 | 2 | 3) => writers[digits]!.format(value);
  return {
    number: (value) => {
      if (value > 0 && value < 0.005) return '<0.01';
      return written(value, value < 10 ? 2 : value < 100 ? 1 : 0);
    },
    percent: (value) => {
      if (value > 0 && value < 0.001) return '<0.1%';
      if (value < 1 && value > 0.99) return '>99%';
      return `${written(value * 100, value < 0.1 ? 1 : 0)}%`;
    },
    p: (value) => {
      if (value < 0.001) return '< 0.001';
      return value < 1 && value > 0.995 ? '> 0.99' : `= ${written(value, value < 0.1 ? 3 : 2)}`;
    },
  };
};
