import { stringify } from 'csv-stringify/sync';
import { array, assert, asyncProperty, constantFrom, integer, string, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { FileError } from '../../../../server/exchange/file/file-error.ts';
import type { FileProblem } from '../../../../server/exchange/network/network.ts';
import { delimiters, dialectOf, type Dialect } from '../../../../server/exchange/table/dialect.ts';
import { readCsv } from '../../../../server/exchange/table/read-csv.ts';
import type { ReadRow } from '../../../../server/exchange/table/read-rows.ts';

async function* inPieces(text: string, size = 65_536): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

const allOf = async (text: string, dialect: Dialect, size?: number) => {
  const whole = {
    heads: [] as readonly string[],
    rows: [] as ReadRow[],
    problems: [] as FileProblem[],
    notes: [] as string[],
  };
  for await (const { heads, rows, problems, notes } of readCsv(inPieces(text, size), dialect)) {
    whole.heads = heads;
    whole.rows.push(...rows);
    whole.problems.push(...problems);
    whole.notes.push(...notes);
  }
  return whole;
};

const read = (text: string, { size, ...chosen }: Partial<Dialect> & { size?: number } = {}) =>
  allOf(text, { ...dialectOf(text.slice(0, 65_536)), ...chosen }, size);

const cellsOf = async (text: string, chosen?: Partial<Dialect>) =>
  (await read(text, chosen)).rows.map(({ cells }) => cells);

it.each([
  ['commas', 'id,name\n1,a;b;c\n2,"d,e"\n', ','],
  ['semicolons with decimal commas', 'id;cost\n1;12,5\n2;13,5\n', ';'],
  ['semicolons, all quoted', '"id";"title"\n"1";"a, b, ""c"""\n"2";"d;e"\n', ';'],
  ['tabs', 'id\tname\n1\ta, b\n', '\t'],
  ['bars', 'id|name\n1|a, b\n', '|'],
  ['what Excel is told', 'sep=;\nid;name\n1;a\n', ';'],
  ['one column', 'name\na\nb\n', ','],
])('recognises %s', async (_, text, delimiter) => {
  expect(dialectOf(text)).toMatchObject({ delimiter, quote: '"', header: true });
});

it('recognises a table without names of columns, and one where quotes mean nothing', async () => {
  expect(await read('1,a,2.5\n2,b,3\n')).toMatchObject({ heads: ['column 1', 'column 2', 'column 3'] });
  expect(await cellsOf('id\tsize\n1\t"5 inch\n2\t3" wide\n3\t"\n')).toEqual([
    ['1', '"5 inch'],
    ['2', '3" wide'],
    ['3', '"'],
  ]);
});

it('tells the line that a row starts on, whatever ends the lines and however the text comes', async () => {
  const text = 'id,name\n1,"a\nb\n\nc"\n\n2,d\n3,"e"';
  for (const end of ['\n', '\r\n', '\r']) {
    for (const size of [1, 2, 3, 7, 1_000]) {
      const { rows, problems } = await read(text.replaceAll('\n', end), { size });
      expect(rows).toEqual([
        { place: 'line 2', cells: ['1', 'a\nb\n\nc'] },
        { place: 'line 7', cells: ['2', 'd'] },
        { place: 'line 8', cells: ['3', 'e'] },
      ]);
      expect(problems).toEqual([]);
    }
  }
});

it('keeps quotes that enclose nothing', async () => {
  expect(await cellsOf('id,name\n1,a "b" c\n2,"d" e\n', { quote: '"' })).toEqual([
    ['1', 'a "b" c'],
    ['2', '"d" e'],
  ]);
});

it('says which rows have too many cells or too few, and reads on', async () => {
  const { rows, problems } = await read('a,b,c\n1,2\n1,2,3\n1,2,3,4\n1,2,3,,\n,,\n7,8,9\n');
  expect(rows.map(({ place }) => place)).toEqual(['line 3', 'line 5', 'line 7']);
  expect(problems).toEqual([
    { place: 'line 2', expected: '3 cells, as many as columns', found: '2' },
    { place: 'line 4', expected: '3 cells, as many as columns', found: '4' },
  ]);
});

it('gives columns without a name, or with the name of another, one of their own', async () => {
  const { heads, notes } = await read('name,,name,name (2)\na,b,c,d\n');
  expect(heads).toEqual(['name', 'column 2', 'name (2)', 'name (2) (2)']);
  expect(notes).toEqual([
    'Column 2 has no name and is called "column 2".',
    'Column 3 is named "name" as one before it, and is called "name (2)".',
    'Column 4 is named "name (2)" as one before it, and is called "name (2) (2)".',
  ]);
});

it.each([
  ['', 'nothing'],
  ['\n\n', 'nothing'],
])('refuses a file with nothing in it', async (text, found) => {
  const expected = 'a row with the names of the columns';
  expect(await read(text)).toMatchObject({ rows: [], problems: [{ place: 'line 1', expected, found }] });
});

it('takes a table of names of columns alone', async () => {
  expect(await read('id,name')).toEqual({ heads: ['id', 'name'], rows: [], problems: [], notes: [] });
});

it('tells where a quote begins that nobody closes', async () => {
  const { rows, problems } = await read('id,name\n1,a\n2,"b\n3,c\n');
  expect(rows).toHaveLength(1);
  expect(problems).toEqual([
    { place: 'line 3', expected: 'a second " that closes the first', found: 'none to the end of the file' },
  ]);
});

it('stops at a row that never ends, in bounded time and memory', async () => {
  let given = 0;
  const endless = async function* () {
    yield 'id,name\n1,a\n2,"';
    for (; given < 100_000_000; given += 65_536) yield 'x,y\n'.repeat(16_384);
  };
  const parts = [];
  for await (const part of readCsv(endless(), dialectOf('id,name\n1,a\n'))) parts.push(part);
  expect(parts.flatMap(({ rows }) => rows)).toHaveLength(1);
  expect(parts.flatMap(({ problems }) => problems)).toEqual([
    {
      place: 'line 3',
      expected: 'a row of at most 10 MB',
      found: 'a longer one: is a " not closed, or is the file no table?',
    },
  ]);
  expect(given).toBeLessThan(11_000_000);
});

it.each([
  ['names', `${'a,'.repeat(1_000_000)}a\n1\n`],
  ['cells', `a,b\n${'1,'.repeat(1_000_000)}1\n1,2\n`],
])('refuses a million columns of %s', async (_, text) => {
  const { problems } = await read(text);
  expect(problems).toEqual([
    {
      place: expect.stringMatching(/^line [12]$/) as string,
      expected: 'at most 10000 columns',
      found: '1000001: is the character between columns another one?',
    },
  ]);
});

it('ends with what is wrong with the file itself, after the rows before it', async () => {
  const broken = async function* () {
    yield 'id,name\n1,a\n2,b\n3,c';
    throw new FileError('line 3, byte 12', 'utf-8, as the file began', 'the byte 0xFF');
  };
  const parts = [];
  for await (const part of readCsv(broken(), dialectOf('id,name\n'))) parts.push(part);
  expect(parts.flatMap(({ rows }) => rows)).toEqual([
    { place: 'line 2', cells: ['1', 'a'] },
    { place: 'line 3', cells: ['2', 'b'] },
  ]);
  expect(parts.at(-1)?.problems).toMatchObject([{ place: 'line 3, byte 12' }]);
});

it('reads 800,000 rows in a few seconds, some hundreds at a time', async () => {
  const piece = Array.from({ length: 8_000 }, (_, at) => `${888_000_000 + at},${999_000_000 + at},${at}\n`).join('');
  const long = async function* () {
    yield 'source,target,projects\n';
    for (let count = 0; count < 100; count++) yield* inPieces(piece);
  };
  const start = performance.now();
  let [count, most, last] = [0, 0, ''];
  for await (const { rows } of readCsv(long(), dialectOf('source,target,projects\n'))) {
    count += rows.length;
    most = Math.max(most, rows.length);
    last = rows.at(-1)?.place ?? last;
  }
  expect({ count, last }).toEqual({ count: 800_000, last: 'line 800001' });
  expect(most).toBeLessThanOrEqual(500);
  expect(performance.now() - start).toBeLessThan(20_000);
});

it('reads back any cells, wherever the text is cut', async () => {
  const cell = string({ unit: constantFrom('a', '苏', '😀', '"', ',', ';', '\t', '|', '\n', ' ', '1') });
  const rows = array(tuple(constantFrom('x', 'y'), cell, cell), { minLength: 1 });
  await assert(
    asyncProperty(rows, constantFrom(...delimiters), integer({ min: 1, max: 40 }), async (table, delimiter, size) => {
      const text = stringify([['a', 'b', 'c'], ...table], { delimiter, quoted_match: /[\n"]/ });
      const { rows: read, problems } = await allOf(text, { delimiter, quote: '"', header: true, skip: 0 }, size);
      expect(problems).toEqual([]);
      expect(read.map(({ cells }) => cells)).toEqual(table);
      const lines = table.reduce((all, cells) => [...all, (all.at(-1) ?? 0) + cells.join('').split('\n').length], [2]);
      expect(read.map(({ place }) => place)).toEqual(lines.slice(0, -1).map((line) => `line ${line}`));
    }),
  );
});
