import { setImmediate } from 'node:timers/promises';
import { FileError } from '../file/file-error.ts';
import type { InputFile } from '../file/input.ts';
import { readRecords, type RecordPart } from '../json/records.ts';

/** True for text that begins as JSON does. */
export const isJson = (beginning: string): boolean => /^\s*[[{]/.test(beginning);

/** The records of JSON files one after another, with places that tell the file where there are several. */
export async function* recordsOf(files: readonly InputFile[]): AsyncGenerator<RecordPart> {
  for (const file of files) {
    const of = files.length > 1 ? `${file.name}, ` : '';
    const placed = <Told extends { place: string }>(told: readonly Told[]) =>
      of === '' ? told : told.map((one) => ({ ...one, place: of + one.place }));
    try {
      for await (const part of readRecords(file.text())) {
        yield { ...part, records: placed(part.records), problems: placed(part.problems) };
        await setImmediate();
      }
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      yield { records: [], problems: placed([error.problem]) };
    }
  }
}
