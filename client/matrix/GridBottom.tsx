import type { Coverage } from '../api/model.ts';
import { labelIn } from '../language/names.ts';
import type { MatrixWords } from '../language/matrix-zh.ts';
import type { Language } from '../store/view.ts';
import { shortCount } from './look.ts';
import type { Range } from './range.ts';
import classes from './edges.module.css';
import grid from './grid.module.css';

interface GridBottomProps {
  coverage: Coverage;
  seen: Range;
  language: Language;
  words: MatrixWords;
}

/** The totals of the columns. */
export const GridBottom = ({ coverage: { rows, columns, total }, seen, language, words }: GridBottomProps) => (
  <div role="row" aria-rowindex={rows.length + 2} className={classes.bottom}>
    <div role="rowheader" aria-colindex={1} className={classes.side}>
      <span>{words.total}</span>
    </div>
    <div role="presentation" className={grid.lane}>
      {columns.slice(seen.from, seen.to).map((head, at) => {
        const label = words.totalOf(labelIn(language, head), head.total, head.units);
        return (
          <div
            key={head.id}
            role="gridcell"
            aria-colindex={seen.from + at + 2}
            aria-label={label}
            title={label}
            className={classes.sum}
            style={{ left: `calc(var(--square) * ${seen.from + at})` }}
          >
            {shortCount(head.total)}
          </div>
        );
      })}
    </div>
    <div role="gridcell" aria-colindex={columns.length + 2} aria-label={words.grand(total)} className={classes.total}>
      {total < 100_000 ? total : shortCount(total)}
    </div>
  </div>
);
