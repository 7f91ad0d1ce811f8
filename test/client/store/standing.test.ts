import { expect, it } from 'vitest';
import { arranged, moved } from '../../../client/store/standing.ts';

const [a, b, c] = [
  { x: 1, y: 2 },
  { x: 3, y: 4 },
  { x: 5, y: 6 },
];

it('what leaves the picture keeps its place as long as the others stay', () => {
  const all = arranged({}, { a, b });
  expect(arranged(all, { a, c })).toEqual({ a, b, c });
});

it('once others have been arranged anew, what was away has no place any more', () => {
  expect(arranged({ a, b }, { a: c })).toEqual({ a: c });
});

it('places are whole numbers, and a part of one is no move', () => {
  const before = arranged({ b }, { a: { x: 1.4, y: 1.6 } });
  expect(before).toEqual({ a, b });
  expect(arranged(before, { a: { x: 1.4, y: 1.6 } })).toEqual({ a, b });
});

it('one that had no place has not moved', () => {
  expect(moved({ a }, { a, b })).toBe(false);
  expect(moved({ a }, { a: b })).toBe(true);
});
