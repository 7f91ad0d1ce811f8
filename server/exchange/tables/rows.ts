import type { InputFile } from '../file/input.ts';
import { readCsv } from '../table/read-csv.ts';
import { readXlsx } from '../table/read-xlsx.ts';
import type { RowsPart } from '../table/read-rows.ts';
import type { OwnTable } from './choice.ts';

/** The rows of a table of a person; where there are several files, places tell which. */
export async function* rowsOf(files: readonly InputFile[], table: OwnTable): AsyncGenerator<RowsPart> {
  const file = files[table.file];
  if (!file) throw new Error(`there is no file ${table.file} among ${files.length}`);
  const { sheet, dialect } = table;
  const parts = sheet === null ? readCsv(file.text(), dialect) : readXlsx(file, sheet, dialect);
  if (files.length === 1) return yield* parts;
  const placed = <T extends { place: string }>(one: T): T => ({ ...one, place: `${file.name}, ${one.place}` });
  for await (const { rows, problems, notes, ...part } of parts) {
    const told = notes.map((note) => `${file.name}: ${note}`);
    yield { ...part, rows: rows.map(placed), problems: problems.map(placed), notes: told };
  }
}
