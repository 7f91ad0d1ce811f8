import { expect, it } from 'vitest';
import type { GapLine, GapSummary } from '../../../client/api/gap-questions.ts';
import { beside, rowsOf, type Row } from '../../../client/gaps/rows.ts';

const family = (id: string, count: number): GapSummary['families'][number] => ({
  family: { id, kind: 'INCOMPLETE', titleZh: id, titleEn: id },
  level: 'LOW',
  count,
});

const line = (id: string, of: string): GapLine => ({
  id,
  family: { id: of },
  sentenceZh: id,
  sentenceEn: id,
  severity: { level: 'LOW' },
  status: { state: 'OPEN', until: null },
});

const families = [family('many', 3), family('one', 1), family('two', 2)];
const singles = [line('alone', 'one')];

const told = (rows: readonly Row[]) =>
  rows.map((row) => {
    if (row.is === 'family') return `${row.open ? 'v' : '>'} ${row.key}`;
    return row.is === 'rest' ? `  +${row.left}` : `${'  '.repeat(row.depth - 1)}${row.key}`;
  });

it('folds every family into one line; one that has a single member shows it', () => {
  expect(told(rowsOf(families, singles, null))).toEqual(['> many', 'alone', '> two']);
});

it('shows the members of the open family below it, and how many are not loaded', () => {
  const members = [line('a', 'many'), line('b', 'many')];
  const rows = rowsOf(families, singles, { id: 'many', members });
  expect(told(rows)).toEqual(['v many', '  a', '  b', '  +1', 'alone', '> two']);
  expect(told(rowsOf(families, singles, { id: 'two', members: undefined }))).toEqual([
    '> many',
    'alone',
    'v two',
    '  +2',
  ]);
});

it('keeps the line of a family whose only member is not known', () => {
  expect(told(rowsOf([family('one', 1)], [], null))).toEqual(['> one']);
});

it('goes from finding to finding, over families', () => {
  const rows = rowsOf(families, singles, { id: 'many', members: [line('a', 'many'), line('b', 'many')] });
  expect(beside(rows, 'b', 1)).toBe('alone');
  expect(beside(rows, 'b', -1)).toBe('a');
  expect(beside(rows, 'a', -1)).toBeNull();
  expect(beside(rows, 'alone', 1)).toBeNull();
  expect(beside(rows, 'not listed', 1)).toBeNull();
});
