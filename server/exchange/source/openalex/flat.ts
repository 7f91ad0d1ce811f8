import type { InputFile } from '../../file/input.ts';
import type { Gathering } from '../gathering.ts';
import { headsOf, readTable } from '../read-table.ts';
import { openAlexId } from './institution.ts';
import type { FlatWork } from './flat-names.ts';

const columns = {
  ids: ['institution_ids', 'authorships.institutions.id'],
  names: ['institution_names', 'authorships.institutions.display_name'],
  year: ['year', 'publication_year'],
} as const;

const columnAt = (heads: readonly string[], names: readonly string[]) =>
  heads.findIndex((head) => names.includes(head.trim().toLowerCase()));

/** True for a table of works with lists of institutions. */
export const isFlat = (beginning: string): boolean => columnAt(headsOf(beginning), columns.ids) >= 0;

const listIn = (cell: string) =>
  cell
    .split('|')
    .map((one) => one.trim())
    .filter(Boolean);

/** The works of a flat table. Problems of the table are told where somebody listens. */
export async function* flatWorks(file: InputFile, within: string, told?: Gathering): AsyncGenerator<FlatWork> {
  for await (const { heads, rows, problems, notes } of readTable(file, within)) {
    const [ids, names, year] = [columns.ids, columns.names, columns.year].map((one) => columnAt(heads, one));
    for (const problem of problems) told?.problem(problem);
    for (const note of notes) told?.count(note);
    for (const { cells, place } of rows) {
      const text = Number(cells[year ?? -1] || Number.NaN);
      yield {
        ids: [...new Set(listIn(cells[ids ?? -1] ?? '').map(openAlexId))].filter(Boolean),
        names: listIn(cells[names ?? -1] ?? ''),
        year: Number.isInteger(text) ? text : null,
        place: within + place,
      };
    }
  }
}
