import { FileError } from '../file/file-error.ts';
import type { InputFile } from '../file/input.ts';
import type { FileProblem } from '../network/network.ts';
import { dialectOf, type Dialect } from '../table/dialect.ts';
import { sheetsOf } from '../table/read-xlsx.ts';
import type { ReadRow } from '../table/read-rows.ts';
import type { OwnTable, OwnTables } from './choice.ts';
import { guessColumns } from './guess.ts';
import { rowsOf } from './rows.ts';

const sampleRows = 200;

const ofSheets: Dialect = { delimiter: ',', quote: '"', header: true, skip: 0 };

/** A guess, with what it was made from, to be shown and corrected. */
export interface GuessedTables extends OwnTables {
  /** Of each table the names of its columns and its first rows. */
  samples: readonly { heads: readonly string[]; rows: readonly ReadRow[] }[];
  problems: readonly FileProblem[];
}

/** The first rows, which may come in several parts. */
const beginningOf = async (files: readonly InputFile[], table: OwnTable) => {
  const beginning: { heads: readonly string[]; rows: ReadRow[]; problems: FileProblem[] } = {
    heads: [],
    rows: [],
    problems: [],
  };
  for await (const { heads, rows, problems } of rowsOf(files, table)) {
    beginning.heads = heads;
    beginning.rows.push(...rows.slice(0, sampleRows - beginning.rows.length));
    beginning.problems.push(...problems);
    if (beginning.rows.length === sampleRows) break;
  }
  return beginning;
};

const sheetsIn = async (file: InputFile): Promise<readonly (string | null)[]> =>
  file.encoding === 'xlsx' ? await sheetsOf(file) : [null];

/** How a person's files are likely to be read: each sheet and each file of separated values that has anything in it. */
export const guessTables = async (files: readonly InputFile[], namespace = 'own:'): Promise<GuessedTables> => {
  const [tables, samples, problems]: [OwnTable[], GuessedTables['samples'][number][], FileProblem[]] = [[], [], []];
  for (const [at, file] of files.entries()) {
    try {
      const sheets = await sheetsIn(file);
      const dialect = file.encoding === 'xlsx' ? ofSheets : dialectOf(file.beginning);
      for (const sheet of sheets) {
        const unknown = { file: at, sheet, dialect, ...guessColumns([], []) };
        const { problems: found, ...sample } = await beginningOf(files, unknown);
        // A new workbook has empty sheets.
        const isEmpty = sample.heads.length === 0;
        if (isEmpty && sheets.length > 1) continue;
        problems.push(...found);
        if (isEmpty) continue;
        const rows = sample.rows.map(({ cells }) => cells);
        tables.push({ ...unknown, ...guessColumns(sample.heads, rows, sheet ?? file.name) });
        samples.push(sample);
      }
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      problems.push(error.problem);
    }
  }
  return { namespace, tables, samples, problems };
};
