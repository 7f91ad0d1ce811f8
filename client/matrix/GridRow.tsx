import { memo } from 'react';
import type { CoverageCell, CoverageHead } from '../api/model.ts';
import { labelIn } from '../language/names.ts';
import type { Language } from '../store/view.ts';
import { Cell } from './Cell.tsx';
import { holds } from './choose.ts';
import type { Range } from './range.ts';
import type { Telling } from './sentence.ts';
import edges from './edges.module.css';
import classes from './grid.module.css';

interface GridRowProps {
  index: number;
  head: CoverageHead;
  columns: readonly CoverageHead[];
  cells: ReadonlyMap<string, CoverageCell> | undefined;
  seen: Range;
  language: Language;
  telling: Telling;
  /** Columns of the keyboard's mark and of the open cell, -1 when they are in another row. */
  active: number;
  open: number;
  /** Whether it is selected in every view, or a finding is about it. */
  selected: boolean;
  headChosen: boolean;
  /** Chosen columns where the row is among what was chosen, none meaning all; otherwise null. */
  chosen: ReadonlySet<string> | null;
}

/** A row with its head, the squares that are seen and its total. */
export const GridRow = memo(
  ({
    index,
    head,
    columns,
    cells,
    seen,
    language,
    telling,
    active,
    open,
    selected,
    headChosen,
    chosen,
  }: GridRowProps) => {
    const name = labelIn(language, head);
    const total = telling.words.totalOf(name, head.total, head.units);
    return (
      <div
        role="row"
        aria-rowindex={index + 2}
        className={classes.row}
        style={{ top: `calc(var(--square) * ${index})` }}
      >
        <div
          role="rowheader"
          aria-colindex={1}
          className={edges.side}
          data-here={active >= 0 || undefined}
          data-selected={selected || undefined}
          data-row={index}
          aria-selected={headChosen}
          title={total}
        >
          <span>{name}</span>
        </div>
        <div role="presentation" className={classes.lane}>
          {columns.slice(seen.from, seen.to).map((column, at) => (
            <Cell
              key={column.id}
              row={index}
              column={seen.from + at}
              cell={cells?.get(column.id)}
              rowName={name}
              columnName={labelIn(language, column)}
              telling={telling}
              active={active === seen.from + at}
              open={open === seen.from + at}
              chosen={chosen !== null && holds(chosen, column.id)}
            />
          ))}
        </div>
        <div
          role="gridcell"
          aria-colindex={columns.length + 2}
          aria-label={total}
          title={total}
          className={edges.total}
        >
          {head.total}
        </div>
      </div>
    );
  },
);
