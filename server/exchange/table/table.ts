/** What a cell holds; a number stays a number. */
export type Value = string | number | null;

/** Rows that are there, or come while they are written. */
export type Rows<Row> = Iterable<Row> | AsyncIterable<Row>;

/** A plain table. Its rows are made while they are written, so that a long one never stands in memory twice. */
export interface Table {
  heads: readonly string[];
  rows: Iterable<readonly Value[]>;
}

/** A table whose rows are read while they are written. */
export interface StreamedTable extends Omit<Table, 'rows'> {
  rows: Rows<readonly Value[]>;
}
