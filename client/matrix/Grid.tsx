import { useMemo, useRef, useState, type CSSProperties } from 'react';
import type { Coverage } from '../api/model.ts';
import type { Part } from '../store/matrix.ts';
import { useFinding } from '../finding/useFinding.ts';
import { tabulate, useView } from '../store/store.ts';
import { cellId } from './Cell.tsx';
import { ChoiceBar } from './ChoiceBar.tsx';
import { holds, isNothing, narrowed, nothingChosen } from './choose.ts';
import { GridBottom } from './GridBottom.tsx';
import { GridRow } from './GridRow.tsx';
import { GridTop } from './GridTop.tsx';
import type { Place } from './move.ts';
import { isIn } from './range.ts';
import type { Telling } from './sentence.ts';
import type { Room, Sizes } from './sizes.ts';
import { cellsOf } from './table.ts';
import { useCursor } from './useCursor.ts';
import { useGestures } from './useGestures.ts';
import { useSeen } from './useSeen.ts';
import classes from './grid.module.css';

interface GridProps {
  coverage: Coverage;
  part: Part | null;
  telling: Telling;
  room: Room;
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
export const Grid = ({ coverage, part, telling, room, sizes, label, busy }: GridProps) => {
  const { rows, columns } = coverage;
  const { words } = telling;
  const language = useView((view) => view.language);
  const cell = useView((view) => view.matrix?.cell ?? null);
  const selected = useView((view) => view.selected);
  const finding = useFinding();
  const looked = useMemo(
    () => new Set([...(selected ? [selected] : []), ...(finding?.subjects.map(({ id }) => id) ?? [])]),
    [selected, finding],
  );
  const scroll = useRef<HTMLDivElement>(null);
  const cells = useMemo(() => cellsOf(coverage), [coverage]);
  const at: Place = {
    row: rows.findIndex(({ id }) => id === cell?.row),
    column: columns.findIndex(({ id }) => id === cell?.column),
  };
  const first = at.row >= 0 && at.column >= 0 ? at : null;
  const [seenRows, scrollRows] = useSeen(room.height - sizes.top - sizes.foot, sizes.square, rows.length);
  const [seenColumns, scrollColumns] = useSeen(room.width - sizes.side - sizes.margin, sizes.square, columns.length);
  const look = () => {
    scrollRows(scroll.current!.scrollTop);
    scrollColumns(scroll.current!.scrollLeft);
  };
  const cursor = useCursor({ scroll, sizes, rows: rows.length, columns: columns.length, first, look });
  const { place } = cursor;

  const [chosen, choose] = useState(nothingChosen);
  const marked = useMemo(
    () => (isNothing(chosen) ? null : { rows: new Set(chosen.rows), columns: new Set(chosen.columns) }),
    [chosen],
  );
  const open = ({ row, column }: Place) => {
    const [rowId, columnId] = [rows[row]?.id, columns[column]?.id];
    if (rowId !== undefined && columnId !== undefined && cells.get(rowId)?.has(columnId))
      tabulate({ cell: { row: rowId, column: columnId } });
  };
  const gestures = useGestures({ coverage, ...cursor, chosen, choose, open });
  const leaveBar = (act?: () => void) => () => {
    act?.();
    choose(nothingChosen);
    scroll.current?.focus({ preventScroll: true });
  };

  return (
    <>
      <div
        ref={scroll}
        id="matrix-grid"
        role="grid"
        tabIndex={0}
        className={classes.scroll}
        style={{ ...pixels(sizes), '--rows': rows.length, '--columns': columns.length } as CSSProperties}
        data-roomy={sizes.square >= 40 || undefined}
        data-cell={first !== null || undefined}
        aria-label={label}
        aria-description={words.gridHelp}
        aria-busy={busy}
        aria-multiselectable
        aria-rowcount={rows.length + 2}
        aria-colcount={columns.length + 2}
        aria-activedescendant={
          isIn(seenRows, place.row) && isIn(seenColumns, place.column) ? cellId(place.row, place.column) : undefined
        }
        onScroll={look}
        {...gestures}
      >
        <div role="presentation" className={classes.sheet}>
          <GridTop
            {...{ columns, language, looked, words, seen: seenColumns, upright: sizes.upright }}
            active={place.column}
            chosen={marked?.columns}
          />
          <div role="presentation" className={classes.rows}>
            {rows.slice(seenRows.from, seenRows.to).map((head, offset) => {
              const index = seenRows.from + offset;
              return (
                <GridRow
                  key={head.id}
                  {...{ index, head, columns, language, telling, seen: seenColumns }}
                  cells={cells.get(head.id)}
                  active={place.row === index ? place.column : -1}
                  open={at.row === index ? at.column : -1}
                  selected={looked.has(head.id)}
                  headChosen={marked?.rows.has(head.id) ?? false}
                  chosen={marked && holds(marked.rows, head.id) ? marked.columns : null}
                />
              );
            })}
          </div>
          <GridBottom {...{ coverage, language, words, seen: seenColumns }} />
        </div>
      </div>
      {marked && (
        <ChoiceBar
          {...{ chosen, words, rows: rows.length, columns: columns.length }}
          look={leaveBar(() => tabulate({ part: narrowed(part, chosen) }))}
          clear={leaveBar()}
        />
      )}
    </>
  );
};
