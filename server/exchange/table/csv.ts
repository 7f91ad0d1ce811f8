import { stringify, type Options } from 'csv-stringify';
import { pipeline } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { inBatches } from './batches.ts';
import type { StreamedTable } from './table.ts';

const options: Options = {
  bom: true,
  escape_formulas: true,
  record_delimiter: 'windows',
  // Otherwise a lone return is not quoted, ends the line for a spreadsheet, and a formula may follow it.
  quote_record_delimiter: true,
};

/**
 * Writes a table as CSV (RFC 4180, UTF-8). A spreadsheet reads its Chinese by the mark at the beginning, and runs no text as
 * a formula: such text begins with an apostrophe.
 */
export const writeCsv = ({ heads, rows }: StreamedTable, to: Writable): Promise<void> => {
  const lines = async function* () {
    yield heads;
    for await (const batch of inBatches(rows)) yield* batch;
  };
  return pipeline(lines, stringify(options), to);
};
