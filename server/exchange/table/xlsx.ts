import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import type { Cell, Sheet, StreamedSheet } from './sheet.ts';
import { inBatches } from './batches.ts';
import type { Value } from './table.ts';

/** A sheet without its rows, and then its rows bit by bit; nothing more follows after `null`. */
export type Part = Omit<Sheet, 'rows'> | (readonly (Value | Cell)[])[] | null;

const typescript = import.meta.resolve('@oxc-node/core/register');

/** Workbooks that are written at once; each takes a thread and holds all its cells. */
const oneAfterAnother = pLimit(1);

const write = async (sheets: readonly StreamedSheet[], signal: AbortSignal): Promise<Uint8Array> => {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./xlsx.worker.ts', import.meta.url), { execArgv: ['--import', typescript] });
  const stop = () => void worker.terminate();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const written = new Promise<Uint8Array>((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
      worker.once('exit', () => reject(signal.reason ?? new Error('the workbook was not written')));
    });
    written.catch(() => {}); // it is awaited below, after the last part
    for (const { rows, ...sheet } of sheets) {
      worker.postMessage(sheet);
      for await (const batch of inBatches(rows)) worker.postMessage(batch);
    }
    worker.postMessage(null);
    return await written;
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
};

/** The sheets as a workbook (XLSX), made in a thread of its own: packing a large one takes seconds. */
export const writeXlsx = (sheets: readonly StreamedSheet[], signal: AbortSignal): Promise<Uint8Array> =>
  oneAfterAnother(() => write(sheets, signal));
