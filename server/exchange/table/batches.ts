import { setImmediate } from 'node:timers/promises';
import type { Rows } from './table.ts';

const cellsAtOnce = 4_000;

/** The rows in batches of a few milliseconds' work, between which others have their turn. */
export async function* inBatches<Row extends readonly unknown[]>(rows: Rows<Row>): AsyncGenerator<Row[]> {
  let [batch, cells]: [Row[], number] = [[], 0];
  for await (const row of rows) {
    batch.push(row);
    cells += row.length;
    if (cells < cellsAtOnce) continue;
    yield batch;
    [batch, cells] = [[], 0];
    await setImmediate();
  }
  if (batch.length > 0) yield batch;
}
