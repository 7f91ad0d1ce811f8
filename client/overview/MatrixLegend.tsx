import type { CoverageCell } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import { CellMark } from './CellMark.tsx';
import type { Row, SmallMatrix } from './partners.ts';
import { toMatrix } from './target.ts';
import { To } from './To.tsx';
import classes from './matrix.module.css';

const states = [
  { state: 'OBSERVED', word: 'observed', count: 1 },
  { state: 'UNDER_EXPECTATION', word: 'under', count: 0 },
  { state: 'UNREMARKABLE', word: 'unremarkable', count: 0 },
  { state: 'UNKNOWN', word: 'unknown', count: 0 },
  { state: 'IMPOSSIBLE', word: 'impossible', count: 0 },
] as const satisfies { state: CoverageCell['state']; word: string; count: number }[];

/** What the marks mean that are in the table, and how much of the table is not in it. */
export const MatrixLegend = ({ rows, left }: { rows: readonly Row[]; left: SmallMatrix['left'] }) => {
  const { glance: words, table } = useWords();
  const there = new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell?.state)));
  return (
    <ul className={classes.legend}>
      {states
        .filter(({ state }) => there.has(state))
        .map(({ state, word, count }) => (
          <li key={state}>
            <CellMark state={state} count={count} />
            {table.states[word]}
          </li>
        ))}
      {left.rows > 0 && (
        <li>
          <To opens={toMatrix()}>{words.moreRows(left.rows)}</To>
        </li>
      )}
      {left.columns > 0 && (
        <li>
          <To opens={toMatrix()}>{words.moreColumns(left.columns)}</To>
        </li>
      )}
    </ul>
  );
};
