import { parse } from 'csv-parse/sync';
import type { Problems } from './problems.ts';

/** One row of a table: its cells by column, and the line of the file that it starts on. */
export interface TableRow<Column extends string> {
  file: string;
  line: number;
  cells: Readonly<Record<Column, string>>;
}

interface Parsed {
  record: Record<string, string>;
  info: { lines: number };
}

/** Reads a CSV table that must have these columns; a table without them, or that is no CSV, is a problem and empty. */
export const readTable = <Column extends string>(
  file: string,
  content: string,
  columns: readonly Column[],
  problems: Problems,
): TableRow<Column>[] => {
  let parsed: Parsed[];
  try {
    parsed = parse(content, { columns: true, info: true, bom: true, skip_empty_lines: true }) as unknown as Parsed[];
  } catch (error) {
    const { message, lines = 1 } = error as Error & { lines?: number };
    problems.add(file, lines, message);
    return [];
  }
  const header = new Set(Object.keys(parsed[0]?.record ?? {}));
  const missing = parsed.length > 0 ? columns.filter((column) => !header.has(column)) : [];
  for (const column of missing) problems.add(file, 1, `the column ${column} is missing`);
  if (missing.length > 0) return [];
  return parsed.map(({ record, info }) => ({ file, line: info.lines, cells: record as Record<Column, string> }));
};
