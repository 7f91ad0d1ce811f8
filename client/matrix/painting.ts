import type { Coverage, CoverageCell } from '../api/model.ts';
import type { Matrix } from '../store/matrix.ts';
import { asExpected, countSteps, stepOf, steps } from './scale.ts';

/** How cells are filled. */
export interface Painting {
  colour: Matrix['colour'];
  /** Lower ends of its steps; none where no scale applies. */
  lows: readonly number[];
  /** The step of a filled cell; null where there is nothing to fill it with. */
  step: (cell: Pick<CoverageCell, 'count' | 'ratio'>) => number | null;
}

/** By count, or by ratio where there are units enough for one. */
export const paintingFor = ({ cells }: Coverage, colour: Matrix['colour'], tooFew: boolean): Painting => {
  if (colour === 'COUNT') {
    const lows = countSteps(cells.reduce((greatest, { count }) => Math.max(greatest, count), 0));
    return {
      colour,
      lows,
      step: ({ count }) => (count === 0 ? null : lows.findLastIndex((low) => count >= low)),
    };
  }
  return {
    colour,
    lows: tooFew ? [] : steps,
    step: ({ ratio }) => (tooFew || ratio === null ? asExpected : stepOf(ratio)),
  };
};
