import { expect, it } from 'vitest';
import { cutTo, pathIn } from '../../../client/map/cut.ts';
import type { Point } from '../../../client/map/projection.ts';

const square: Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];
const sizeOf = (outline: readonly Point[]) =>
  Math.abs(
    outline.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = outline[(at + 1) % outline.length]!;
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );

it('keeps what lies within', () => {
  expect(cutTo(square, { left: -1, top: -1, right: 11, bottom: 11 })).toEqual(square);
});

it('keeps the common part', () => {
  expect(sizeOf(cutTo(square, { left: 5, top: -5, right: 20, bottom: 5 }))).toBeCloseTo(25);
});

it('fills an area that lies within land, and nothing of one at sea', () => {
  expect(sizeOf(cutTo(square, { left: 4, top: 4, right: 6, bottom: 6 }))).toBeCloseTo(4);
  expect(pathIn([square], { left: 20, top: 20, right: 30, bottom: 30 })).toBe('');
});
