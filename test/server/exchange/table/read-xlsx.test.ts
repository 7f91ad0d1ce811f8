import { createHash } from 'node:crypto';
import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import type { FileProblem } from '../../../../server/exchange/network/network.ts';
import type { InputFile } from '../../../../server/exchange/file/input.ts';
import { readXlsx, sheetsOf } from '../../../../server/exchange/table/read-xlsx.ts';
import type { ReadRow } from '../../../../server/exchange/table/read-rows.ts';
import { zipOf, type ZipPart } from '../../../support/zip.ts';
import { bringOne, problemOf } from '../file/bring.ts';

const read = async (file: InputFile, sheet: string, layout = { header: true, skip: 0 }) => {
  const whole = { heads: [] as readonly string[], rows: [] as ReadRow[], problems: [] as FileProblem[] };
  for await (const { heads, rows, problems } of readXlsx(file, sheet, layout)) {
    whole.heads = heads;
    whole.rows.push(...rows);
    whole.problems.push(...problems);
  }
  return whole;
};

type Sheets = Parameters<typeof writeXlsx>[0]['sheets'];
const book = async (sheets: Sheets) => bringOne('book.xlsx', await writeXlsx({ sheets }));

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const relation = (type: string, target: string) =>
  `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/${type}" Target="${target}"/></Relationships>`;

/** A workbook whose only sheet has this content. */
const bookOf = (content: string, says?: Partial<ZipPart>) =>
  bringOne(
    'own.xlsx',
    zipOf([
      { name: '_rels/.rels', content: relation('officeDocument', 'xl/workbook.xml') },
      {
        name: 'xl/workbook.xml',
        content: `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      },
      { name: 'xl/_rels/workbook.xml.rels', content: relation('worksheet', 'worksheets/sheet1.xml') },
      { name: 'xl/worksheets/sheet1.xml', content: `<worksheet xmlns="${main}">${content}</worksheet>`, ...says },
    ]),
  );

it('reads the sheets that are not hidden, each by its name and with its rows', async () => {
  const file = await book([
    { name: '机构', rows: [['编号', '名称'], [1, '苏州大学'], [], [3, '宿州学院']] },
    {
      name: 'Links',
      rows: [
        ['from', 'to', 'when', 'weight', 'sure'],
        [1, 3, new Date('2021-12-27T00:00:00Z'), 0.1 + 0.2, true],
      ],
    },
    { name: 'Hidden', hidden: true, rows: [['x']] },
  ]);
  expect(await sheetsOf(file)).toEqual(['机构', 'Links']);
  expect(await read(file, '机构')).toEqual({
    heads: ['编号', '名称'],
    rows: [
      { place: 'sheet 机构, row 2', cells: ['1', '苏州大学'] },
      { place: 'sheet 机构, row 4', cells: ['3', '宿州学院'] },
    ],
    problems: [],
  });
  const { rows } = await read(file, 'Links');
  expect(rows).toEqual([{ place: 'sheet Links, row 2', cells: ['1', '3', '2021-12-27', '0.3', 'true'] }]);
});

it('tells a time of day where there is one, and fills rows that are short', async () => {
  const rows = [['when', 'what', ''], [new Date('2021-12-27T08:30:00Z')], ['a', 'b', '', 'c']];
  const { rows: told, problems } = await read(await book([{ name: 'S', rows }]), 'S');
  expect(told).toEqual([{ place: 'sheet S, row 2', cells: ['2021-12-27T08:30:00', ''] }]);
  expect(problems).toEqual([{ place: 'sheet S, row 3', expected: '2 cells, as many as columns', found: '4' }]);
});

it('begins below what stands above the table', async () => {
  const rows = [['List of 2026'], ['id', 'name'], ['1', 'a']];
  const { heads } = await read(await book([{ name: 'S', rows }]), 'S', { header: true, skip: 1 });
  expect(heads).toEqual(['id', 'name']);
});

it('says that a sheet is empty or not there', async () => {
  const file = await book([{ name: 'S', rows: [] }]);
  const expected = 'a row with the names of the columns';
  expect((await read(file, 'S')).problems).toEqual([{ place: 'sheet S', expected, found: 'nothing' }]);
  expect((await read(file, 'T')).problems).toMatchObject([{ place: 'sheet T' }]);
});

it.each([
  ['XML that is none', '<sheetData><row><c></row>'],
  ['columns beyond all', '<sheetData><row r="1"><c r="ZZZZ1" t="n"><v>1</v></c></row></sheetData>'],
  ['more columns than a table has', '<sheetData><row r="1"><c r="XFD1" t="n"><v>1</v></c></row></sheetData>'],
])('says what is wrong with %s', async (_, content) => {
  const { problems } = await read(await bookOf(content), 'S');
  expect(problems).toMatchObject([{ place: expect.stringMatching(/^sheet S/) as string }]);
});

it('refuses what is no workbook inside', async () => {
  const file = await bringOne('empty.xlsx', zipOf([{ name: 'xl/workbook.xml', content: 'nothing' }]));
  expect(await problemOf(sheetsOf(file))).toMatchObject({ place: 'the workbook' });
});

it.each([
  ['is too large', { says: 250_000_000 }, 'at most 200 MB unpacked: save the sheet as CSV'],
  ['is longer than it says', { says: 40 }, 'a workbook (XLSX)'],
  ['does not say how long it is', { says: 0 }, 'a file that tells how long it is'],
])('refuses a sheet that %s', async (_, says, expected) => {
  const noise = Array.from({ length: 90_000 }, (_, at) => createHash('md5').update(`${at}`).digest('hex')).join(' ');
  const { problems } = await read(await bookOf(`<sheetData>${noise}</sheetData>`, says), 'S');
  expect(problems).toMatchObject([{ expected }]);
});

it('can be left in the middle', async () => {
  const rows = Array.from({ length: 5_000 }, (_, at) => [at, `name ${at}`]);
  const file = await book([{ name: 'S', rows: [['id', 'name'], ...rows] }]);
  for await (const { rows: first } of readXlsx(file, 'S', { header: true, skip: 0 })) {
    expect(first.length).toBeLessThanOrEqual(500);
    break;
  }
  expect((await read(file, 'S')).rows).toHaveLength(5_000);
});
