import { memo } from 'react';
import type { CoverageCell } from '../api/model.ts';
import { labelOf } from './label.ts';
import { lookOf } from './look.ts';
import type { Telling } from './sentence.ts';
import mark from './mark.module.css';
import classes from './cell.module.css';

interface CellProps {
  row: number;
  column: number;
  cell: CoverageCell | undefined;
  rowName: string;
  columnName: string;
  telling: Telling;
  active: boolean;
  open: boolean;
  chosen: boolean;
}

export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

/** One pair; a member with itself has none. */
export const Cell = memo(({ row, column, cell, rowName, columnName, telling, active, open, chosen }: CellProps) => {
  const look = cell && lookOf(cell, telling);
  const label = labelOf(rowName, columnName, cell, telling);
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      aria-colindex={column + 2}
      aria-selected={chosen}
      aria-current={open || undefined}
      aria-label={label}
      title={label}
      className={`${mark.mark} ${classes.cell}`}
      style={{ left: `calc(var(--square) * ${column})` }}
      data-mark={look?.mark}
      data-step={look?.step ?? undefined}
      data-long={(look && look.text.length > 3) || undefined}
      data-active={active || undefined}
      data-row={row}
      data-column={column}
    >
      {look?.text}
    </div>
  );
});
