import type { CoverageCell } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import classes from './matrix.module.css';

const marks: Record<CoverageCell['state'], string> = {
  OBSERVED: 'filled',
  UNDER_EXPECTATION: 'cornered',
  UNREMARKABLE: 'pale',
  IMPOSSIBLE: 'dot',
  UNKNOWN: 'hatched',
};

interface CellMarkProps {
  state: CoverageCell['state'];
  count: number;
}

/** A square; each state has a mark of its own, so that colour is never needed to tell them apart. */
export const CellMark = ({ state, count }: CellMarkProps) => (
  <span className={classes.mark} data-mark={marks[state]} data-many={count > 1 || undefined}>
    {state === 'IMPOSSIBLE' || state === 'UNKNOWN' ? '' : count}
  </span>
);

/** What a cell says in a few words. */
export const useCellWords = () => {
  const { glance: words, table } = useWords();
  const states: Record<CoverageCell['state'], string> = {
    OBSERVED: table.states.observed,
    UNDER_EXPECTATION: table.states.under,
    UNREMARKABLE: table.states.unremarkable,
    IMPOSSIBLE: table.states.impossible,
    UNKNOWN: table.states.unknown,
  };
  return (cell: CoverageCell | undefined): string => {
    if (!cell) return words.units(0);
    return cell.state === 'OBSERVED' ? words.units(cell.count) : states[cell.state];
  };
};
