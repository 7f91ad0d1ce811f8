import { expect, it } from 'vitest';
import { paceOf } from '../../../client/data/pace.ts';

const first = { reading: 'links', rows: 1_000, at: 0 };

it('tells how many rows a second, and how long the rest takes', () => {
  expect(paceOf(first, { reading: 'links', rows: 5_000, at: 2_000 }, 10_000)).toEqual({ rate: 2_000, left: 3 });
});

it('leaves open how long it takes where nobody knows how many there are', () => {
  expect(paceOf(first, { reading: 'links', rows: 5_000, at: 2_000 }, null)).toEqual({ rate: 2_000, left: undefined });
});

it('says nothing yet at the beginning, of another reading, or where nothing moves', () => {
  expect(paceOf(first, { reading: 'links', rows: 5_000, at: 100 }, null)).toBeUndefined();
  expect(paceOf(first, { reading: 'entities', rows: 5_000, at: 2_000 }, null)).toBeUndefined();
  expect(paceOf(first, { reading: 'links', rows: 1_000, at: 2_000 }, null)).toBeUndefined();
});

it('never has less than nothing left', () => {
  expect(paceOf(first, { reading: 'links', rows: 5_000, at: 2_000 }, 4_000)?.left).toBe(0);
});
