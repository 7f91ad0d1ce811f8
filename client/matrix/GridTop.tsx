import type { Coverage } from '../api/model.ts';
import { labelIn } from '../language/names.ts';
import type { MatrixWords } from '../language/matrix-zh.ts';
import type { Language } from '../store/view.ts';
import type { Range } from './range.ts';
import classes from './edges.module.css';
import grid from './grid.module.css';

interface GridTopProps {
  columns: Coverage['columns'];
  seen: Range;
  upright: boolean;
  language: Language;
  words: MatrixWords;
  /** Column of the keyboard's mark. */
  active: number;
  /** Ids of what is selected in every view, and of what a finding is about. */
  looked: ReadonlySet<string>;
  chosen: ReadonlySet<string> | undefined;
}

/** The heads of the columns. */
export const GridTop = ({ columns, seen, upright, language, words, active, looked, chosen }: GridTopProps) => (
  <div role="row" aria-rowindex={1} className={classes.top} data-upright={upright || undefined}>
    <div role="presentation" className={classes.corner} />
    <div role="presentation" className={grid.lane}>
      {columns.slice(seen.from, seen.to).map((head, at) => (
        <div
          key={head.id}
          role="columnheader"
          aria-colindex={seen.from + at + 2}
          className={classes.head}
          style={{ left: `calc(var(--square) * ${seen.from + at})` }}
          data-here={active === seen.from + at || undefined}
          data-selected={looked.has(head.id) || undefined}
          data-column={seen.from + at}
          aria-selected={chosen?.has(head.id) ?? false}
          title={words.totalOf(labelIn(language, head), head.total, head.units)}
        >
          <span>{labelIn(language, head)}</span>
        </div>
      ))}
    </div>
    <div role="columnheader" aria-colindex={columns.length + 2} className={classes.total}>
      {words.total}
    </div>
  </div>
);
