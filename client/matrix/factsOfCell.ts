import type { CoverageCell } from '../api/model.ts';
import type { Telling } from './sentence.ts';

interface Fact {
  name: string;
  value: string;
  aside?: string;
}

/** The figures of a cell that say something; none of chance where there are too few units or no source. */
export const factsOfCell = (cell: CoverageCell, { words, figures, tooFew }: Telling): Fact[] => {
  const { state, count, expected, ratio, p0, ric, ricLow, ricHigh, pAdjusted, newest } = cell;
  const judged = !tooFew && state !== 'UNKNOWN' && state !== 'IMPOSSIBLE';
  const fact = (name: string, value: number | null, write: (value: number) => string): Fact[] =>
    value === null ? [] : [{ name, value: write(value) }];
  const chance = [
    ...fact(words.expected, expected, figures.number),
    ...fact(words.ratio, count > 0 ? ratio : null, figures.number),
    ...fact(words.p0, p0, figures.percent),
    ...(ric !== null && ricLow !== null && ricHigh !== null
      ? [
          {
            name: words.ric,
            value: figures.number(ric),
            aside: words.interval(figures.number(ricLow), figures.number(ricHigh)),
          },
        ]
      : []),
    ...fact(words.pAdjusted, pAdjusted, (value) => figures.p(value).replace(/^= /, '')),
  ];
  return [
    ...(state === 'IMPOSSIBLE' ? [] : fact(words.count, state === 'UNKNOWN' ? null : count, String)),
    ...(judged ? chance : []),
    ...fact(words.newest, newest, words.year),
  ];
};
