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
  raw: string;
}

/** Reads a CSV table that must have these columns; a table without them, or that is no CSV, is a problem and empty. */
export const readTable = <Column extends string>(
  file: string,
  content: string,
  columns: readonly Column[],
  problems: Problems,
): TableRow<Column>[] => {
  let header: string[] = [];
  let parsed: Parsed[];
  try {
    parsed = parse(content, {
      columns: (names: string[]) => (header = names),
      info: true,
      raw: true,
      bom: true,
      skip_empty_lines: true,
    }) as unknown as Parsed[];
  } catch (error) {
    const { message, lines = 1 } = error as Error & { lines?: number };
    problems.unreadable(file, lines, message);
    return [];
  }
  if (header.length === 0) problems.unreadable(file, 1, 'the file is empty');
  const missing = header.length > 0 ? columns.filter((column) => !header.includes(column)) : [];
  for (const column of missing) problems.unreadable(file, 1, `the column ${column} is missing`);
  if (missing.length > 0) return [];
  return parsed.map(({ record, info, raw }) => {
    const inside = raw.trimEnd().split('\n').length - 1;
    return { file, line: info.lines - inside, cells: record as Record<Column, string> };
  });
};
