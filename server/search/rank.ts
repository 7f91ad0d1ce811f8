import { LRUCache } from 'lru-cache';
import { nameForms, normalise, type NameForms } from './normalise.ts';

/** How well a name fits a question, from 0 to 1; 1 is the exact name. */
export interface Fit {
  name: string;
  score: number;
}

// Exact before prefix before start of a word before anywhere; the name itself before its pinyin before its initials.
const weights = { exact: 1, prefix: 0.8, word: 0.6, inside: 0.4, apart: 0.2 } as const;
const forms = { plain: 1, pinyin: 0.95, initials: 0.9 } as const satisfies Record<keyof NameForms, number>;

const scoreForm = (form: string, question: string, solid: boolean): number => {
  const asked = solid ? question.replaceAll(' ', '') : question;
  if (form.length === 0) return 0;
  if (form === asked) return weights.exact;
  const share = (0.2 * asked.length) / form.length;
  if (form.startsWith(asked)) return weights.prefix - 0.2 + share;
  if (form.includes(` ${asked}`)) return weights.word - 0.2 + share;
  if (form.includes(asked)) return weights.inside - 0.2 + share;
  return 0;
};

/** To make the forms of a name takes far longer than to compare them, and the same names are found again and again. */
const known = new LRUCache<string, NameForms>({ max: 20_000, memoMethod: nameForms });

const scoreName = (name: string, question: string): number => {
  const have = known.memo(name);
  const scores = (Object.keys(forms) as (keyof NameForms)[]).map(
    (form) => forms[form] * scoreForm(have[form], question, form !== 'plain'),
  );
  return Math.max(...scores);
};

/** The name of several that fits a question best. When only all together hold its words, the first, with a low score. */
export const bestFit = (names: readonly string[], question: string): Fit => {
  const asked = normalise(question);
  const fits = names.map((name) => ({ name, score: scoreName(name, asked) }));
  const best = fits.reduce((a, b) => (b.score > a.score ? b : a), { name: names[0] ?? '', score: 0 });
  const score = best.score > 0 ? best.score : weights.apart;
  return { ...best, score: Math.round(score * 10_000) / 10_000 };
};
