import { expect, it } from 'vitest';
import { crosses } from '../../../client/matrix/dimensions.ts';
import { figuresIn } from '../../../client/matrix/figures.ts';
import { moved } from '../../../client/matrix/move.ts';
import { offsetFor, seenRange } from '../../../client/matrix/range.ts';
import { sizesFor } from '../../../client/matrix/sizes.ts';
import { cellsOf, isEmpty } from '../../../client/matrix/table.ts';
import { some, tableOf } from './cells.ts';

it('finds cells by row and column', () => {
  const cells = cellsOf(tableOf([some, { ...some, column: 'b', count: 7 }]));
  expect(cells.get(some.row)?.get('b')?.count).toBe(7);
});

it('is empty without a unit, a row or a column', () => {
  expect(isEmpty(tableOf([some]))).toBe(false);
  expect(isEmpty({ ...tableOf([some]), units: 0 })).toBe(true);
  expect(isEmpty(tableOf([]))).toBe(true);
});

it('draws no more of a large table than is seen and a little', () => {
  const { from, to } = seenRange(2000, 600, 28, 169);
  expect(from).toBeLessThanOrEqual(71);
  expect(to).toBeGreaterThanOrEqual(93);
  expect(to - from).toBeLessThanOrEqual(36);
  expect(seenRange(0, 600, 60, 3)).toEqual({ from: 0, to: 3 });
});

it('scrolls only as far as needed', () => {
  expect(offsetFor(5, 0, 300, 30)).toBe(0);
  expect(offsetFor(10, 0, 300, 30)).toBe(30);
  expect(offsetFor(1, 90, 300, 30)).toBe(30);
});

it.each([
  ['ArrowDown', false, { row: 2, column: 1 }],
  ['ArrowLeft', false, { row: 1, column: 0 }],
  ['PageUp', false, { row: 0, column: 1 }],
  ['End', false, { row: 1, column: 3 }],
  ['End', true, { row: 2, column: 3 }],
  ['x', false, null],
])('moves with %s, control %s', (key, ctrlKey, place) => {
  expect(moved({ row: 1, column: 1 }, { key, ctrlKey }, 3, 4)).toEqual(place);
});

it('makes squares as large as there is room for, within limits', () => {
  const names = (count: number) => Array.from({ length: count }, () => '江苏');
  const room = { width: 1300, height: 640 };
  expect(sizesFor(room, names(3), names(3))).toMatchObject({ square: 64, upright: false, foot: 34 });
  expect(sizesFor(room, names(169), names(169)).square).toBe(28);
  expect(sizesFor({ width: 366, height: 480 }, ['深时数字地球卓越研究中心（苏州）'], names(4)).side).toBe(112);
  expect(sizesFor(room, names(3), ['China-Finland Nano Innovation Center']).upright).toBe(true);
});

it('writes figures that are neither falsely exact nor falsely certain', () => {
  const { number, percent, p } = figuresIn('zh');
  expect([0, 0.001, 0.194, 12.34, 1234.5].map(number)).toEqual(['0', '<0.01', '0.19', '12.3', '1,235']);
  expect([1, 0.999, 0.83, 0.015, 0.0001].map(percent)).toEqual(['100%', '>99%', '83%', '1.5%', '<0.1%']);
  expect([1, 0.998, 0.04567, 0.0001].map(p)).toEqual(['= 1', '> 0.99', '= 0.046', '< 0.001']);
});

it('crosses no dimension with itself that a unit has once', () => {
  expect(crosses('KIND', 'KIND')).toBe(false);
  expect(crosses('COUNTRY', 'COUNTRY')).toBe(true);
});
