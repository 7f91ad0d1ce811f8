import { expect, it } from 'vitest';
import { holds, isNothing, narrowed, nothingChosen, rectangle, toggled } from '../../../client/matrix/choose.ts';
import { cropped } from '../../../client/matrix/crop.ts';
import { some, tableOf } from './cells.ts';

const table = tableOf(
  ['a', 'b', 'c'].flatMap((row, at) => ['x', 'y', 'z'].map((column) => ({ ...some, row, column, count: at + 1 }))),
);

it('chooses what lies between two corners, in whichever direction, and nothing in one cell', () => {
  const there = rectangle(table, { row: 2, column: 1 }, { row: 1, column: 2 });
  expect(there).toEqual({ rows: ['b', 'c'], columns: ['y', 'z'] });
  expect(isNothing(rectangle(table, { row: 1, column: 1 }, { row: 1, column: 1 }))).toBe(true);
});

it('adds a row that was not chosen and takes one away that was', () => {
  const one = toggled(nothingChosen, 'rows', 'b');
  expect(one).toEqual({ rows: ['b'], columns: [] });
  expect(isNothing(toggled(one, 'rows', 'b'))).toBe(true);
});

it('means all columns where only rows were chosen', () => {
  expect(holds(new Set(), 'x')).toBe(true);
  expect(holds(new Set(['y']), 'x')).toBe(false);
});

it('narrows a part further and keeps the side that was not chosen', () => {
  const part = { rows: ['a', 'b'], columns: ['x'] };
  expect(narrowed(part, { rows: ['b'], columns: [] })).toEqual({ rows: ['b'], columns: ['x'] });
  expect(narrowed(null, { rows: ['b'], columns: [] })).toEqual({ rows: ['b'], columns: [] });
});

it('shows a part with the figures of the whole and the sums of what is shown', () => {
  const part = cropped(table, { rows: ['c', 'a'], columns: ['x', 'y'] });
  expect(part.rows.map(({ id, total }) => [id, total])).toEqual([
    ['a', 2],
    ['c', 6],
  ]);
  expect(part.columns.map(({ total }) => total)).toEqual([4, 4]);
  expect(part.total).toBe(8);
  expect(part.cells).toHaveLength(4);
  expect(part.cells[0]).toBe(table.cells[0]);
  expect(part.units).toBe(table.units);
});

it('shows the whole where nothing is chosen, or nothing of it is there any more', () => {
  expect(cropped(table, null)).toBe(table);
  expect(cropped(table, { rows: ['gone'], columns: ['y'] }).cells).toHaveLength(3);
});
