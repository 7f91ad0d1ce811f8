import { tagOf } from '../language/names.ts';
import type { Order } from '../store/table.ts';
import type { Language } from '../store/view.ts';
import type { Line } from './lines.ts';

/** Compares names as the readers of a language order them: Chinese by pinyin, numbers in names by their size. */
export const collation = (language: Language): ((a: string, b: string) => number) =>
  new Intl.Collator(tagOf[language], { numeric: true }).compare;

/** Lines in an order; those of which nothing is known come last in either direction, equal ones by `otherwise`. */
export const sorted = (
  lines: readonly Line[],
  { by, descending }: Order,
  language: Language,
  otherwise: readonly string[],
): Line[] => {
  const compareText = collation(language);
  const compare = (key: string, a: Line, b: Line, direction: number): number => {
    const [one, two] = [a.values[key] ?? '', b.values[key] ?? ''];
    if (one === two) return 0;
    if (one === '' || two === '') return one === '' ? 1 : -1;
    if (typeof one === 'number' && typeof two === 'number') return (one - two) * direction;
    return compareText(String(one), String(two)) * direction;
  };
  return lines.toSorted((a, b) => {
    const first = compare(by, a, b, descending ? -1 : 1);
    if (first !== 0) return first;
    for (const key of otherwise) {
      const next = compare(key, a, b, 1);
      if (next !== 0) return next;
    }
    return 0;
  });
};

/** The order that a click on a head asks for: the other direction, or figures from the largest and words from the first. */
export const orderedBy = (order: Order, by: string, numeric: boolean): Order =>
  order.by === by ? { by, descending: !order.descending } : { by, descending: numeric };
