import { parse } from 'csv-parse/sync';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { writeCsv } from '../../../../server/exchange/table/csv.ts';
import type { Value } from '../../../../server/exchange/table/table.ts';

const written = async (heads: string[], rows: Iterable<Value[]>) => {
  const to = new PassThrough();
  const [csv] = await Promise.all([buffer(to), writeCsv({ heads, rows }, to)]);
  return csv.toString();
};

const read = (csv: string) => parse(csv, { bom: true }) as string[][];

it('begins with the mark by which a spreadsheet knows Chinese, and ends its lines as the standard says', async () => {
  expect(await written(['国别', 'n'], [['芬兰', 2]])).toBe('\uFEFF国别,n\r\n芬兰,2\r\n');
});

it('gives back what it was given', async () => {
  const rows = [
    ['说"是"', 'a,b', 'two\r\nlines', ' spaced ', '；', "it's", '\uFEFFmark'],
    ['', '𠮷', '0012', '1e3', 'null', 'TRUE', 'a\r=1'],
  ];
  expect(read(await written(['a', 'b', 'c', 'd', 'e', 'f', 'g'], rows)).slice(1)).toEqual(rows);
});

it.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '＋1', '－1', '＠x', '=HYPERLINK("http://x";"y")'])(
  'lets no spreadsheet run %j',
  async (hostile) => {
    const [head, row] = read(await written([hostile], [[hostile]]));
    expect([head, row]).toEqual([[`'${hostile}`], [`'${hostile}`]]);
  },
);

it('leaves numbers as they are, the negative included, and writes nothing for what is absent', async () => {
  const rows = [[-1, -0.5, 1e-9, 1e21, 0, null]];
  expect(read(await written(['a', 'b', 'c', 'd', 'e', 'f'], rows))[1]).toEqual([
    '-1',
    '-0.5',
    '1e-9',
    '1e+21',
    '0',
    '',
  ]);
});

it('writes heads alone where there is nothing else', async () => {
  expect(read(await written(['a', 'b'], []))).toEqual([['a', 'b']]);
});

it('stops making rows when nobody reads any more', async () => {
  const to = new PassThrough();
  let made = 0;
  const rows = (function* (): Generator<Value[]> {
    for (; made < 1_000_000; made += 1) yield ['x'.repeat(100)];
  })();
  to.once('data', () => to.destroy());
  await expect(writeCsv({ heads: ['a'], rows }, to)).rejects.toThrow();
  expect(made).toBeLessThan(100_000);
});

it('lets others have their turn while it writes a long table', async () => {
  let turns = 0;
  const turn = () => {
    turns += 1;
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  const rows = Array.from({ length: 30_000 }, (_, at): Value[] => Array.from({ length: 20 }, () => at));
  const to = new PassThrough();
  await Promise.all([writeCsv({ heads: ['a'], rows }, to), buffer(to)]);
  clearImmediate(next);
  expect(turns).toBeGreaterThan(100);
});
