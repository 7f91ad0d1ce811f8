import { useMemo, useRef, type CSSProperties, type KeyboardEvent, type MouseEvent } from 'react';
import type { Coverage } from '../api/model.ts';
import { tabulate, useView } from '../store/store.ts';
import { cellId } from './Cell.tsx';
import { GridBottom } from './GridBottom.tsx';
import { GridRow } from './GridRow.tsx';
import { GridTop } from './GridTop.tsx';
import type { Place } from './move.ts';
import type { Telling } from './sentence.ts';
import type { Sizes } from './sizes.ts';
import { cellsOf } from './table.ts';
import { useCursor } from './useCursor.ts';
import { useSeen } from './useSeen.ts';
import classes from './grid.module.css';

interface GridProps {
  coverage: Coverage;
  telling: Telling;
  sizes: Sizes;
  label: string;
  busy: boolean;
}

const pixels = ({ square, side, top, margin, foot }: Sizes) => ({
  '--square': `${square}px`,
  '--side': `${side}px`,
  '--top': `${top}px`,
  '--margin': `${margin}px`,
  '--foot': `${foot}px`,
});

/** The table itself. Only the squares that are seen are drawn, so that a table of all countries scrolls smoothly. */
export const Grid = ({ coverage, telling, sizes, label, busy }: GridProps) => {
  const { rows, columns } = coverage;
  const language = useView((view) => view.language);
  const cell = useView((view) => view.matrix?.cell ?? null);
  const selected = useView((view) => view.selected);
  const scroll = useRef<HTMLDivElement>(null);
  const cells = useMemo(() => cellsOf(coverage), [coverage]);
  const open: Place = {
    row: rows.findIndex(({ id }) => id === cell?.row),
    column: columns.findIndex(({ id }) => id === cell?.column),
  };
  const first = open.row >= 0 && open.column >= 0 ? open : null;
  const [seen, look] = useSeen(scroll, sizes, rows.length, columns.length, first !== null);
  const { place, setPlace, move } = useCursor({
    scroll,
    sizes,
    rows: rows.length,
    columns: columns.length,
    first,
    look,
  });

  const openAt = ({ row, column }: Place) => {
    const [rowId, columnId] = [rows[row]?.id, columns[column]?.id];
    if (rowId !== undefined && columnId !== undefined && cells.get(rowId)?.has(columnId))
      tabulate({ cell: { row: rowId, column: columnId } });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      openAt(place);
    } else move(event);
  };
  const click = (event: MouseEvent) => {
    const { row, column } = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset ?? {};
    if (row === undefined || column === undefined) return;
    const clicked = { row: Number(row), column: Number(column) };
    setPlace(clicked);
    openAt(clicked);
  };

  const isSeen = ({ row, column }: Place) =>
    row >= seen.rows.from && row < seen.rows.to && column >= seen.columns.from && column < seen.columns.to;
  return (
    <div
      ref={scroll}
      id="matrix-grid"
      role="grid"
      tabIndex={0}
      className={classes.scroll}
      style={{ ...pixels(sizes), '--rows': rows.length, '--columns': columns.length } as CSSProperties}
      data-roomy={sizes.square >= 40 || undefined}
      aria-label={label}
      aria-description={telling.words.gridHelp}
      aria-busy={busy}
      aria-rowcount={rows.length + 2}
      aria-colcount={columns.length + 2}
      aria-activedescendant={isSeen(place) ? cellId(place.row, place.column) : undefined}
      onScroll={look}
      onKeyDown={press}
      onClick={click}
    >
      <div role="presentation" className={classes.sheet}>
        <GridTop
          {...{ columns, language, selected, seen: seen.columns, upright: sizes.upright }}
          words={telling.words}
          active={place.column}
        />
        <div role="presentation" className={classes.rows}>
          {rows.slice(seen.rows.from, seen.rows.to).map((head, at) => {
            const index = seen.rows.from + at;
            return (
              <GridRow
                key={head.id}
                {...{ index, head, columns, language, telling, seen: seen.columns }}
                cells={cells.get(head.id)}
                active={place.row === index ? place.column : -1}
                open={open.row === index ? open.column : -1}
                selected={head.id === selected}
              />
            );
          })}
        </div>
        <GridBottom {...{ coverage, language, seen: seen.columns }} words={telling.words} />
      </div>
    </div>
  );
};
