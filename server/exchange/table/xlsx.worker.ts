import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { parentPort } from 'node:worker_threads';
import type { Cell, Look, Sheet } from './sheet.ts';
import type { Value } from './table.ts';
import type { Part } from './xlsx.ts';

const longest = 32_767;

/** Text as a workbook can keep it; what looks like one of its escapes (`_x000D_`) must not be read as one. */
const kept = (value: Value): Value => {
  if (typeof value !== 'string') return value;
  const text = value.length > longest ? `${value.slice(0, longest - 1)}…` : value;
  return text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
};

const styleOf = ({ format, bold, wrap, ink, fill, hatching }: Look): CellStyle => ({
  ...(format ? { numFmt: format } : {}),
  font: { name: 'Calibri', size: 11, ...(bold ? { bold } : {}), ...(ink ? { color: { rgb: ink } } : {}) },
  ...(wrap ? { alignment: { wrapText: true, vertical: 'top' } } : {}),
  ...(hatching ? { fill: { type: 'pattern', pattern: hatching } } : {}),
  ...(fill && !hatching ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } } : {}),
});

const sheets: (WriteSheet & { rows: Value[][]; cells: NonNullable<WriteSheet['cells']> })[] = [];

const open = ({ name, frozen, widths }: Omit<Sheet, 'rows'>) =>
  sheets.push({
    name,
    ...(frozen ? { freezePane: frozen } : {}),
    columns: widths.map((width) => ({ width })),
    rows: [],
    cells: new Map(),
  });

const add = (row: readonly (Value | Cell)[]) => {
  const sheet = sheets.at(-1);
  if (!sheet) throw new Error('rows came before their sheet');
  const values = row.map((given, at) => {
    if (given === null || typeof given !== 'object') return kept(given);
    const { value, look, note } = given;
    sheet.cells.set(`${sheet.rows.length},${at}`, {
      ...(look ? { style: styleOf(look) } : {}),
      ...(note ? { comment: { text: note } } : {}),
    });
    return kept(value);
  });
  sheet.rows.push(values);
};

parentPort?.on('message', async (part: Part) => {
  if (part === null) {
    const book = await writeXlsx({ sheets });
    parentPort?.postMessage(book, [book.buffer as ArrayBuffer]);
  } else if (Array.isArray(part)) part.forEach(add);
  else open(part);
});
