import { parse } from 'csv-parse/sync';
import { setImmediate } from 'node:timers/promises';
import type { InputFile } from '../file/input.ts';
import { dialectOf } from '../table/dialect.ts';
import { readCsv } from '../table/read-csv.ts';
import type { RowsPart } from '../table/read-rows.ts';

/** The names of the columns of a table that begins so; none where it is no table. */
export const headsOf = (beginning: string): string[] => {
  const { delimiter, quote, skip } = dialectOf(beginning);
  const lines = beginning.split(/\r\n?|\n/, skip + 1);
  try {
    return ((parse(lines[skip] ?? '', { delimiter, quote, relax_quotes: true }) as string[][])[0] ?? []).map((head) =>
      head.trim(),
    );
  } catch {
    return [];
  }
};

/** The rows of a publisher's table, whose first row always names its columns, with places that tell the file. */
export async function* readTable(file: InputFile, within: string): AsyncGenerator<RowsPart> {
  for await (const part of readCsv(file.text(), { ...dialectOf(file.beginning), header: true })) {
    const problems = part.problems.map((problem) => ({ ...problem, place: within + problem.place }));
    yield { ...part, problems };
    await setImmediate();
  }
}
