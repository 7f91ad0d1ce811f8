import { parse } from 'csv-parse/sync';
import type { Layout } from './read-rows.ts';

export const delimiters = [',', ';', '\t', '|'] as const;

/** How a table of separated values is written. */
export interface Dialect extends Layout {
  delimiter: (typeof delimiters)[number];
  /** What encloses a cell; null where it means nothing. */
  quote: '"' | null;
}

const sampleLength = 16_384;
const sampleRows = 100;

const cut = (beginning: string): string => {
  const text = beginning.slice(0, sampleLength).replaceAll(/\r\n?/g, '\n');
  return beginning.length > sampleLength && text.includes('\n') ? text.slice(0, text.lastIndexOf('\n')) : text;
};

const rowsOf = (sample: string, delimiter: string, quote: '"' | null, whole: boolean): string[][] => {
  const rows: string[][] = [];
  try {
    parse(sample, {
      delimiter,
      quote,
      record_delimiter: '\n',
      to: sampleRows,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (row: string[]) => {
        rows.push(row);
        return null;
      },
    });
  } catch {
    // A quote that is not closed: what came before it speaks, unless between tabs, where it may mean nothing.
    if (delimiter === '\t' && (whole || rows.length < 2)) return [];
  }
  return rows;
};

/** How many of the rows are as wide as the first; nothing where that is one column. */
const agreement = (rows: readonly string[][]): number => {
  const width = rows[0]?.length ?? 0;
  return width < 2 ? 0 : rows.filter((row) => row.length === width).length / rows.length;
};

const isData = (cell: string) => /^([+-]?\d+([.,]\d+)?|\d{4}-\d\d-\d\d.*|https?:\/\/.*)$/.test(cell.trim());

/** Whether a first row names columns: it does unless one of its cells can only be data. */
export const isHeader = (row: readonly string[]): boolean => !row.some(isData);

/** How a table that begins so is likely written; a person can say otherwise. */
export const dialectOf = (beginning: string): Dialect => {
  const sample = cut(beginning);
  // What Excel understands and nobody else.
  const told = /^sep=([,;\t|])\n/i.exec(sample)?.[1];
  const skip = told ? 1 : 0;
  const chosen = delimiters.filter((delimiter) => !told || delimiter === told);
  let best = { delimiter: chosen[0] ?? ',', quote: '"' as '"' | null, rows: [] as string[][], score: -1 };
  for (const quote of ['"', null] as const) {
    for (const delimiter of chosen) {
      if (quote === null && delimiter !== '\t') continue;
      const rows = rowsOf(sample, delimiter, quote, sample.length >= beginning.length).slice(skip);
      const score = agreement(rows);
      const wider =
        score === best.score && best.quote === quote && (rows[0]?.length ?? 0) > (best.rows[0]?.length ?? 0);
      if (score > best.score || wider) best = { delimiter, quote, rows, score };
    }
  }
  return { delimiter: best.delimiter, quote: best.quote, header: isHeader(best.rows[0] ?? []), skip };
};
