import { expect, it } from 'vitest';
import { barOf, progressBar } from '../../../../server/exchange/import/bar.ts';

it.each([
  [250, 1000, 500, '[######..................] 250 of 1,000 links, 500 a second, 2 s left'],
  [0, 1000, 0, '[........................] 0 of 1,000 links, 0 a second, '],
  [1000, 1000, 2000, '[########################] 1,000 of 1,000 links, 500 a second, 0 s left'],
  [0, 0, 0, '[########################] 0 of 0 links, 0 a second, 0 s left'],
])('%i of %i after %i ms', (rows, ofRows, milliseconds, line) => {
  expect(barOf(rows, ofRows, 'links', milliseconds)).toContain(line);
});

it('tells of each reading anew, and of its end, and not of every step between', () => {
  const lines: string[] = [];
  const watch = progressBar({ entities: 2, links: 3 }, (line) => lines.push(line));
  for (const rows of [0, 1, 2]) watch({ wanted: 'entities', rows });
  for (const rows of [1, 2, 3]) watch({ wanted: 'links', rows });
  expect(lines.map((line) => line.split(',')[0]?.split('] ')[1])).toEqual([
    '0 of 2 entities',
    '2 of 2 entities',
    '1 of 3 links',
    '3 of 3 links',
  ]);
});
