import type { CoverageCell } from '../api/model.ts';
import type { Telling } from './sentence.ts';

interface Fact {
  name: string;
  value: string;
  aside?: string;
}

/** The figures of a cell that say something; of too few units only what is expected, and of no source nothing. */
export const factsOfCell = (cell: CoverageCell, { words, figures, tooFew }: Telling): Fact[] => {
  const { state, count, expected, ratio, p0, ric, ricLow, ricHigh, pAdjusted, newest } = cell;
  const covered = state !== 'UNKNOWN' && state !== 'IMPOSSIBLE';
  const fact = (name: string, value: number | null, write: (value: number) => string): Fact[] =>
    value === null ? [] : [{ name, value: write(value) }];
  const chance = [...fact(words.expected, expected, figures.number), ...fact(words.p0, p0, figures.percent)];
  const compared = [
    ...fact(words.ratio, count > 0 ? ratio : null, figures.number),
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
    ...(covered ? chance : []),
    ...(covered && !tooFew ? compared : []),
    ...fact(words.newest, newest, words.year),
  ];
};
