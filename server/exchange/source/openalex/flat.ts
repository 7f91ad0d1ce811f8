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
    told?.ofFile({ problems, notes });
    for (const { cells, place } of rows) {
      const text = Number(cells[year ?? -1] || Number.NaN);
      const listed = listIn(cells[ids ?? -1] ?? '').map(openAlexId);
      for (const id of listed)
        if (id === '') told?.count('Ids of institutions that are none of OpenAlex, not taken: #');
      yield {
        ids: [...new Set(listed)].filter(Boolean),
        names: listIn(cells[names ?? -1] ?? ''),
        year: Number.isInteger(text) ? text : null,
        place: within + place,
      };
    }
  }
}
