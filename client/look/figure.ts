import { tagOf } from '../language/names.ts';
import type { Language } from '../store/view.ts';
import type { Amount } from './rules.ts';

const options: Readonly<Record<Amount['written'], Intl.NumberFormatOptions>> = {
  whole: {},
  year: { useGrouping: false },
  share: { style: 'percent', maximumSignificantDigits: 2 },
  decimal: { maximumFractionDigits: 2 },
};

/** A figure as it is written in a language. */
export const figure = (language: Language, { written }: Amount, value: number): string =>
  new Intl.NumberFormat(tagOf[language], options[written]).format(value);
