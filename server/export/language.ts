import type { Table, Value } from '../exchange/table/table.ts';

export type Language = 'zh' | 'en';

/** The same words in both languages. */
export type Both = Readonly<Record<Language, string>>;

/** A column: its head, and what it says of a row. */
export interface Column<Row> {
  head: Both;
  of: (row: Row) => Value;
}

export const tableOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[], language: Language): Table => ({
  heads: columns.map(({ head }) => head[language]),
  rows: (function* () {
    for (const row of rows) yield columns.map(({ of }) => of(row));
  })(),
});
