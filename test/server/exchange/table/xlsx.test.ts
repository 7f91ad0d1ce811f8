import { readXlsx, type Workbook } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { sheetOf, type Sheet } from '../../../../server/exchange/table/sheet.ts';
import { writeXlsx } from '../../../../server/exchange/table/xlsx.ts';

const forever = new AbortController().signal;

const written = async (...sheets: Sheet[]): Promise<Workbook> =>
  readXlsx(await writeXlsx(sheets, forever), { readStyles: true });

it('keeps the sheets in their order, their names, their frozen heads and their values', async () => {
  const book = await written(
    sheetOf('国别', {
      heads: ['名', 'n'],
      rows: [
        ['芬兰', 2],
        [null, -0.5],
      ],
    }),
    { name: 'About', widths: [], rows: [['x']] },
  );
  expect(book.sheets.map(({ name, rows, freezePane }) => [name, rows, freezePane])).toEqual([
    [
      '国别',
      [
        ['名', 'n'],
        ['芬兰', 2],
        [null, -0.5],
      ],
      { rows: 1, columns: 1 },
    ],
    ['About', [['x']], undefined],
  ]);
});

it.each([
  '=1+1',
  '+1',
  '-1+2',
  '@SUM(A1)',
  '\t=1',
  '＝1+1',
  "'q",
  '0012',
  '1e3',
  'TRUE',
  'a_x000D_b',
  '<b>&amp;"',
  ' x ',
])('writes %j as text', async (hostile) => {
  const { sheets } = await written({ name: 'x', widths: [], rows: [[hostile]] });
  expect(sheets[0]?.rows).toEqual([[hostile]]);
  expect([...(sheets[0]?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
});

it('cuts what is longer than a cell may be, and shows that it did', async () => {
  const { sheets } = await written({ name: 'x', widths: [], rows: [['a'.repeat(40_000)]] });
  expect(sheets[0]?.rows[0]?.[0]).toBe(`${'a'.repeat(32_766)}…`);
});

it('gives a cell its look and its note', async () => {
  const look = { format: '0"?"', bold: true, ink: '112233', hatching: 'gray0625' } as const;
  const rows = [[1, { value: 0, look, note: '没有来源' }, { value: 2, look: { fill: 'AABBCC' } }]];
  const { sheets } = await written({ name: 'x', widths: [30], rows });
  expect(sheets[0]?.rows).toEqual([[1, 0, 2]]);
  expect(sheets[0]?.cells?.get('0,1')).toMatchObject({
    comment: { text: '没有来源' },
    style: { numFmt: '0"?"', font: { bold: true }, fill: { pattern: 'gray0625' } },
  });
  expect(sheets[0]?.cells?.get('0,2')).toMatchObject({ style: { fill: { fgColor: { rgb: 'AABBCC' } } } });
});

it('is given up when nobody waits for it any more, and the next one is written', async () => {
  const stop = new AbortController();
  const rows = Array.from({ length: 200_000 }, (_, at) => [at, 'x']);
  const given = writeXlsx([{ name: 'x', widths: [], rows }], stop.signal);
  setTimeout(() => stop.abort(new Error('gone')), 20);
  await expect(given).rejects.toThrow('gone');
  expect((await written({ name: 'y', widths: [], rows: [['z']] })).sheets[0]?.rows).toEqual([['z']]);
});

it('says what went wrong where a workbook cannot be', async () => {
  await expect(writeXlsx([{ name: 'a/b', widths: [], rows: [] }], forever)).rejects.toThrow('a/b');
});
