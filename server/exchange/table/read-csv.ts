import { Parser, type CsvError } from 'csv-parse';
import { FileError } from '../file/file-error.ts';
import type { FileProblem } from '../network/network.ts';
import type { Dialect } from './dialect.ts';
import { asTable, type RawRows, type ReadRow, type RowsPart } from './read-rows.ts';

/** Bytes that a row may have. A longer one is a file without ends of lines, or a quote that nobody closed. */
const longestRow = 10_000_000;
const rowsAtOnce = 500;

/** The parser without the queue of a stream between it and us, which would take as long as the parsing. */
class Rows extends Parser {
  #rows: string[][] = [];

  override push(row: string[] | null): boolean {
    if (row === null) return super.push(null);
    this.#rows.push(row);
    return true;
  }

  collected(): string[][] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  /** Parses a piece, or what is left; gives why it cannot. */
  parse(piece: string | null): Promise<CsvError | null> {
    return new Promise((resolve) => {
      const done = (error?: Error | null) => resolve((error as CsvError | null) ?? null);
      if (piece === null) this.end(done);
      else this.write(piece, done);
    });
  }
}

/** Every end of a line as one character; neither it nor a character of two halves is cut between pieces. */
async function* withPlainEnds(text: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const piece of text) {
    const whole = held + piece;
    held = /[\r\uD800-\uDBFF]$/.exec(whole)?.[0] ?? '';
    const ready = held ? whole.slice(0, -1) : whole;
    if (ready) yield ready.includes('\r') ? ready.replaceAll(/\r\n?/g, '\n') : ready;
  }
  if (held) yield held === '\r' ? '\n' : held;
}

const problemOf = ({ code }: CsvError, line: number): FileProblem => {
  const place = `line ${line}`;
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    return { place, expected: 'a second " that closes the first', found: 'none to the end of the file' };
  }
  const found = 'a longer one: is a " not closed, or is the file no table?';
  return { place, expected: `a row of at most ${longestRow / 1_000_000} MB`, found };
};

const linesIn = (cells: readonly string[]) =>
  cells.reduce((lines, cell) => (cell.includes('\n') ? lines + cell.split('\n').length - 1 : lines), 1);

async function* rawRows(text: AsyncIterable<string>, { delimiter, quote }: Dialect): AsyncGenerator<RawRows> {
  const parser = new Rows({
    delimiter,
    quote,
    record_delimiter: '\n',
    max_record_size: longestRow,
    relax_column_count: true,
    relax_quotes: true,
  });
  parser.on('error', () => {}); // it is given to whoever wrote
  let line = 1;
  const placed = (cells: string[]): ReadRow => {
    const place = `line ${line}`;
    line += linesIn(cells);
    return { place, cells };
  };
  const parsed = async function* (piece: string | null) {
    const error = await parser.parse(piece);
    const rows = parser.collected().map(placed);
    for (let at = 0; at < rows.length; at += rowsAtOnce) yield { rows: rows.slice(at, at + rowsAtOnce) };
    if (error) yield { rows: [], problem: problemOf(error, line) };
    return error !== null;
  };
  try {
    for await (const piece of withPlainEnds(text)) if (yield* parsed(piece)) return;
    yield* parsed(null);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    yield { rows: [], problem: error.problem };
  } finally {
    parser.destroy();
  }
}

/**
 * Reads a table of separated values as it comes. What is wrong with a row is a problem with its line and the reading goes
 * on; where it cannot, or where the file itself ends in a `FileError`, the last part tells why.
 */
export const readCsv = (text: AsyncIterable<string>, dialect: Dialect): AsyncGenerator<RowsPart> =>
  asTable(rawRows(text, dialect), dialect, { complete: true, place: 'line 1' });
