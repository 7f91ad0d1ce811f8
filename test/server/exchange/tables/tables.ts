import { writeXlsx } from 'hucre/xlsx';
import type { InputFile } from '../../../../server/exchange/file/input.ts';
import type { FileProblem } from '../../../../server/exchange/network/network.ts';
import type { EntityFact, LinkFact } from '../../../../server/exchange/source/facts.ts';
import type { Columns } from '../../../../server/exchange/tables/choice.ts';
import { guessTables, type GuessedTables } from '../../../../server/exchange/tables/guess-tables.ts';
import { readTables } from '../../../../server/exchange/tables/read.ts';
import { bringOne } from '../file/bring.ts';

/** Files of separated values, by their names. */
export const filesOf = (contents: Readonly<Record<string, string>>): Promise<InputFile[]> =>
  Promise.all(Object.entries(contents).map(([name, content]) => bringOne(name, content)));

export const workbookOf = async (sheets: Parameters<typeof writeXlsx>[0]['sheets']): Promise<InputFile[]> => [
  await bringOne('book.xlsx', await writeXlsx({ sheets })),
];

export interface Stated {
  guess: GuessedTables;
  entities: EntityFact[];
  links: LinkFact[];
  problems: FileProblem[];
  notes: string[];
}

/** All that the files state as they are guessed, but for what a person says otherwise of each table. */
export const stated = async (files: readonly InputFile[], ...otherwise: Partial<Columns>[]): Promise<Stated> => {
  const guess = await guessTables(files);
  const whole: Stated = { guess, entities: [], links: [], problems: [], notes: [] };
  const tables = guess.tables.map((table, at) => ({ ...table, ...otherwise[at] }));
  for (const wanted of ['entities', 'links'] as const) {
    for await (const part of readTables(files, { ...guess, tables }, wanted)) {
      whole.entities.push(...part.entities);
      whole.links.push(...part.links);
      whole.problems.push(...part.problems);
      whole.notes.push(...(part.notes ?? []));
    }
  }
  return whole;
};
