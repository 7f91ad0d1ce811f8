import { ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { useWords } from '../language/words.ts';
import { useStore, useView } from '../store/store.ts';
import type { Column } from './columns.ts';
import { LineMark } from './LineMark.tsx';
import type { Line } from './lines.ts';
import classes from './row.module.css';
import rows from './rows.module.css';

interface GridRowProps {
  line: Line;
  columns: readonly Column[];
  at: number;
  /** Pixels from the top. */
  start: number;
  /** The one row that Tab reaches. */
  stop: boolean;
}

/** An entity or a link. */
export const GridRow = memo(({ line, columns, at, start, stop }: GridRowProps) => {
  const { twin: words } = useWords();
  const { id, card, open, stands, within } = line;
  const selected = useView((view) => view.selected !== null && [card, ...stands].includes(view.selected));
  const pointed = useStore((state) => state.pointed === id);
  const tree = open !== null || within !== null;
  return (
    <div
      role="row"
      className={`${rows.row} ${classes.row}`}
      aria-rowindex={at + 2}
      aria-level={tree ? (within === null ? 1 : 2) : undefined}
      aria-expanded={open ?? undefined}
      aria-selected={selected}
      data-at={at}
      data-pointed={pointed || undefined}
      tabIndex={stop ? 0 : -1}
      style={{ transform: `translateY(${start}px)` }}
    >
      {columns.map(({ key, marked, numeric, spare, lang }) => {
        const value = line.values[key] ?? '';
        const text = typeof value === 'number' ? words.figure(value) : value;
        return (
          <div key={key} role="gridcell" data-spare={spare} data-numeric={numeric} lang={lang}>
            {marked && open !== null && (
              <span className={classes.chevron} data-chevron>
                <ChevronRight size={15} aria-hidden />
              </span>
            )}
            {marked && <LineMark mark={line.mark} />}
            <bdi title={text}>{text}</bdi>
          </div>
        );
      })}
    </div>
  );
});
