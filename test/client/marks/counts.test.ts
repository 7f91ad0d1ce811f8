import { expect, it } from 'vitest';
import { placeCounts, type Counted } from '../../../client/marks/counts.ts';
import type { Labelled } from '../../../client/marks/labels.ts';

const bounds = { left: 0, top: 0, right: 1000, bottom: 1000 };
const line = (id: string, x: number, more: Partial<Counted> = {}): Counted => ({
  id,
  count: 2,
  x,
  y: 100,
  width: 16,
  length: 120,
  ...more,
});
const mark = (x: number): Labelled => ({ id: 'mark', x, y: 100, radius: 8, width: 60, height: 15, priority: 1 });
const placed = (counts: Counted[], labelled: Labelled[] = [], named: [] | ['mark', 'right'][] = []) =>
  [...placeCounts(counts, labelled, new Map(named), bounds)].sort();

it('has a line say its number where it is long enough and in sight', () => {
  expect(placed([line('a', 100), line('short', 300, { length: 30 }), line('out', 995)])).toEqual(['a']);
});

it('says the greater number where two would lie over each other', () => {
  expect(placed([line('a', 100), line('b', 108, { count: 5 }), line('c', 200)])).toEqual(['b', 'c']);
  expect(placed([line('b', 108), line('a', 100)])).toEqual(['a']);
});

it('covers neither a mark nor its name', () => {
  expect(placed([line('a', 110)], [mark(100)])).toEqual([]);
  expect(placed([line('a', 140)], [mark(100)])).toEqual(['a']);
  expect(placed([line('a', 140)], [mark(100)], [['mark', 'right']])).toEqual([]);
});

it('says no more numbers than can be read', () => {
  const many = Array.from({ length: 90 }, (_, at) => line(`l${at}`, 30 + (at % 30) * 30, { y: 50 + at * 9 }));
  expect(placed(many)).toHaveLength(60);
});
