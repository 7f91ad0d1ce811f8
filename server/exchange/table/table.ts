/** What a cell holds; a number stays a number. */
export type Value = string | number | null;

/** A plain table. Its rows are made while they are written, so that a long one never stands in memory twice. */
export interface Table {
  heads: readonly string[];
  rows: Iterable<readonly Value[]>;
}
