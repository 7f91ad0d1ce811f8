import { readXlsx, streamXlsxRows, type CellValue } from 'hucre/xlsx';
import { parentPort, workerData } from 'node:worker_threads';
import type { Asked, Told } from './read-xlsx.ts';

const rowsAtOnce = 500;

/** A date as ISO writes it, without a time of day where there is none; a number without the noise of its last digit. */
const textOf = (value: CellValue | undefined): string => {
  if (value instanceof Date) {
    const [day = '', time = ''] = value.toISOString().split('T');
    return time.startsWith('00:00:00') ? day : `${day}T${time.slice(0, 8)}`;
  }
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return value === null || value === undefined ? '' : String(value);
};

const { bytes, sheet } = workerData as Asked;

const sheetsOf = async (): Promise<string[]> => {
  const sheets: string[] = [];
  await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      if (!hidden && !veryHidden) sheets.push(name);
      return false;
    },
  });
  return sheets;
};

async function* told(): AsyncGenerator<Told> {
  if (sheet === null) {
    yield { sheets: await sheetsOf() };
    return;
  }
  let rows: [number, string[]][] = [];
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    rows.push([index + 1, values.map(textOf)]);
    if (rows.length < rowsAtOnce) continue;
    yield { rows };
    rows = [];
  }
  yield { rows };
}

const telling = told();

parentPort?.on('message', () => {
  telling.next().then(
    ({ value, done }) => parentPort?.postMessage(done ? null : value),
    (error: unknown) => parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) }),
  );
});
