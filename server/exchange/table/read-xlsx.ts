import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { bytesOfWorkbook } from '../file/workbook.ts';
import { FileError } from '../file/file-error.ts';
import type { InputFile } from '../file/input.ts';
import { asTable, type Layout, type RawRows, type RowsPart } from './read-rows.ts';

/** What the thread is asked: the rows of a sheet, or the names of all where none is named. */
export interface Asked {
  bytes: Uint8Array;
  sheet: string | null;
}

/** What the thread tells, each when it is asked to go on; `null` when it has told all. */
export type Told = { sheets: string[] } | { rows: [number: number, cells: string[]][] } | { error: string };

const typescript = import.meta.resolve('@oxc-node/core/register');

/** Heap of the thread: a workbook that is not too large takes a part of it. */
const resourceLimits = { maxOldGenerationSizeMb: 1_024 };

/** What a workbook tells, read in a thread of its own, which holds it as a whole. */
async function* ask(file: InputFile, sheet: string | null): AsyncGenerator<Exclude<Told, { error: string }>> {
  const bytes = await bytesOfWorkbook(file);
  const asked: Asked = { bytes, sheet };
  const url = new URL('./read-xlsx.worker.ts', import.meta.url);
  const execArgv = ['--import', typescript];
  const worker = new Worker(url, { execArgv, resourceLimits, workerData: asked, transferList: [bytes.buffer] });
  const place = sheet === null ? 'the workbook' : `sheet ${sheet}`;
  try {
    for (;;) {
      worker.postMessage('go on');
      const [told] = (await once(worker, 'message')) as [Told | null];
      if (told === null) return;
      if ('error' in told) throw new FileError(place, 'a workbook (XLSX)', told.error);
      yield told;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    throw new FileError(place, 'a smaller workbook: save the sheet as CSV', 'more than fits into memory');
  } finally {
    await worker.terminate();
  }
}

/**
 * Names of the sheets of a workbook that are not hidden.
 * @throws {FileError} if it is no workbook that can be read.
 */
export const sheetsOf = async (file: InputFile): Promise<string[]> => {
  for await (const told of ask(file, null)) if ('sheets' in told) return told.sheets;
  return [];
};

async function* rawRows(file: InputFile, sheet: string): AsyncGenerator<RawRows> {
  try {
    for await (const told of ask(file, sheet)) {
      if (!('rows' in told)) continue;
      yield { rows: told.rows.map(([number, cells]) => ({ place: `sheet ${sheet}, row ${number}`, cells })) };
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    yield { rows: [], problem: error.problem };
  }
}

/** Reads a sheet of a workbook; days and times are told as ISO writes them. What is wrong is a problem with its row. */
export const readXlsx = (file: InputFile, sheet: string, layout: Layout): AsyncGenerator<RowsPart> =>
  asTable(rawRows(file, sheet), layout, { complete: false, place: `sheet ${sheet}` });
