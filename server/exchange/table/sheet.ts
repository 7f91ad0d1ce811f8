import type { Rows, Table, Value } from './table.ts';

/** How a cell looks: what says something must be seen in its format or its hatching, never in its colour alone. */
export interface Look {
  /** How a number is written, such as `0"?"`. */
  format?: string;
  bold?: boolean;
  wrap?: boolean;
  /** Of the text, `RRGGBB`. */
  ink?: string;
  /** Of the ground, `RRGGBB`. */
  fill?: string;
  /** Dots or lines over the ground. */
  hatching?: 'gray0625' | 'lightUp';
}

export interface Cell {
  value: Value;
  look?: Look;
  /** Shown when the cell is pointed at. */
  note?: string;
}

/** A sheet of a workbook. */
export interface Sheet {
  name: string;
  /** How many rows and columns stay in sight. */
  frozen?: { rows: number; columns: number };
  /** Widths of the columns in characters. */
  widths: readonly number[];
  rows: Iterable<readonly (Value | Cell)[]>;
}

/** A sheet whose rows are read while it is written. */
export interface StreamedSheet extends Omit<Sheet, 'rows'> {
  rows: Rows<readonly (Value | Cell)[]>;
}

const head: Look = { bold: true, wrap: true };

/** Heads of a sheet, as all sheets show them. */
export const headCell = (value: Value): Cell => ({ value, look: head });

/** A plain table as a sheet, its heads in sight. */
export const sheetOf = (name: string, { heads, rows }: Table): Sheet => ({
  name,
  frozen: { rows: 1, columns: 1 },
  widths: heads.map(() => 18),
  rows: (function* () {
    yield heads.map(headCell);
    yield* rows;
  })(),
});
