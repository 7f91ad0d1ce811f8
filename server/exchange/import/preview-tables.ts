import { FileError } from '../file/file-error.ts';
import type { InputFile } from '../file/input.ts';
import type { OwnTable } from '../tables/choice.ts';
import type { ReadRow } from '../table/read-rows.ts';
import { rowsOf } from '../tables/rows.ts';

const mostTables = 50;
const firstRows = 5;
const longestCell = 200;

/** A table of a person as it is understood, with its first rows. */
export interface TablePreview {
  name: string;
  about: string;
  heads: readonly string[];
  roles: readonly string[];
  rows: readonly (readonly string[])[];
}

const beginningOf = async (files: readonly InputFile[], table: OwnTable) => {
  const beginning: { heads: readonly string[]; rows: ReadRow[] } = { heads: [], rows: [] };
  try {
    for await (const { heads, rows } of rowsOf(files, table)) {
      beginning.heads = heads;
      beginning.rows.push(...rows.slice(0, firstRows - beginning.rows.length));
      if (beginning.rows.length === firstRows) break;
    }
  } catch (error) {
    // It is told among the problems.
    if (!(error instanceof FileError)) throw error;
  }
  return beginning;
};

/** Heads, roles and first rows of tables, to be shown and corrected. */
export const previewTables = async (
  files: readonly InputFile[],
  tables: readonly OwnTable[],
): Promise<TablePreview[]> => {
  const previews: TablePreview[] = [];
  for (const table of tables.slice(0, mostTables)) {
    const { heads, rows } = await beginningOf(files, table);
    const file = files[table.file]?.name ?? '';
    previews.push({
      name: table.sheet === null ? file : `${file}, ${table.sheet}`,
      about: table.about,
      heads,
      roles: heads.map((_, at) => table.roles[at] ?? 'attribute'),
      rows: rows.map(({ cells }) => cells.map((cell) => cell.slice(0, longestCell))),
    });
  }
  return previews;
};
