import { ChevronRight } from 'lucide-react';
import { memo, type CSSProperties } from 'react';
import { useWords } from '../language/words.ts';
import { useStore, useView } from '../store/store.ts';
import { LineMark } from './LineMark.tsx';
import type { OutlineRow } from './opened.ts';
import classes from './outline.module.css';
import rows from './rows.module.css';

interface OutlineLineProps {
  row: OutlineRow;
  at: number;
  /** Pixels from the top. */
  start: number;
  /** The one line that Tab reaches. */
  stop: boolean;
}

/** One line of the outline. */
export const OutlineLine = memo(
  ({ row: { branch, level, open, position, size }, at, start, stop }: OutlineLineProps) => {
    const { twin: words } = useWords();
    const { is, label, card, entity, mark, way, count } = branch;
    const selected = useView((view) => card !== null && view.selected === card);
    const pointed = useStore((state) => entity !== null && state.pointed === entity);
    return (
      <div
        role="treeitem"
        className={`${rows.row} ${classes.row}`}
        aria-level={level}
        aria-posinset={position}
        aria-setsize={size}
        aria-expanded={open ?? undefined}
        aria-selected={selected}
        data-is={is}
        data-at={at}
        data-pointed={pointed || undefined}
        tabIndex={stop ? 0 : -1}
        style={{ transform: `translateY(${start}px)`, '--above': level - 1 } as CSSProperties}
      >
        <span className={classes.chevron} data-chevron={open === null ? undefined : true}>
          {open !== null && <ChevronRight size={15} aria-hidden />}
        </span>
        <LineMark mark={mark} />
        <bdi className={classes.label} title={label}>
          {way ? words.way[way](label) : label}
        </bdi>
        {is !== 'end' && <span className={classes.count}>{words.figure(count)}</span>}
      </div>
    );
  },
);
