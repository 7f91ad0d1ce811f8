import type { CoverageCell } from '../api/model.ts';
import type { Telling } from './sentence.ts';

export type Mark = 'filled' | 'cornered' | 'pale' | 'dot' | 'hatched';

export interface CellLook {
  mark: Mark;
  /** Step of the scale; null where nothing is filled. */
  step: number | null;
  /** What is written in it. */
  text: string;
}

const marks: Record<CoverageCell['state'], Mark> = {
  OBSERVED: 'filled',
  UNDER_EXPECTATION: 'cornered',
  UNREMARKABLE: 'pale',
  IMPOSSIBLE: 'dot',
  UNKNOWN: 'hatched',
};

/** Up to four signs, so that it fits the smallest square. */
export const shortCount = (count: number): string => {
  if (count < 1000) return String(count);
  if (count < 10_000) return `${Math.floor(count / 100) / 10}k`;
  return count < 1_000_000 ? `${Math.floor(count / 1000)}k` : `${Math.floor(count / 1_000_000)}M`;
};

/** How a cell is drawn: each state by its own mark, so that colour is never needed to tell them apart. */
export const lookOf = (
  { state, count, ratio }: Pick<CoverageCell, 'state' | 'count' | 'ratio'>,
  { tooFew, painting }: Pick<Telling, 'tooFew' | 'painting'>,
): CellLook => {
  const mark = tooFew && state === 'UNDER_EXPECTATION' ? (count > 0 ? 'filled' : 'pale') : marks[state];
  const filled = mark === 'filled' || mark === 'cornered';
  return {
    mark,
    step: filled ? painting.step({ count, ratio }) : null,
    text: filled || mark === 'pale' ? shortCount(count) : '',
  };
};
