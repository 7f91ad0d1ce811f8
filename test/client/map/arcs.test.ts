import { expect, it } from 'vitest';
import { arcWidth } from '../../../client/atlas/arc-width.ts';
import { arcsBetween } from '../../../client/map/arcs.ts';
import { aLink } from '../support/network.ts';

const marks = new Map([
  ['a', 'A'],
  ['a2', 'A'],
  ['b', 'B'],
  ['c', 'C'],
]);

it('makes one arc of all links between the same two marks, in either direction', () => {
  const arcs = arcsBetween([aLink('1', 'a', 'b'), aLink('2', 'b', 'a2'), aLink('3', 'c', 'a')], marks);
  expect(arcs.map(({ from, to, links }) => [from, to, links.length])).toEqual([
    ['A', 'B', 2],
    ['A', 'C', 1],
  ]);
});

it('makes none within a mark, nor where an end has none', () => {
  expect(arcsBetween([aLink('1', 'a', 'a2'), aLink('2', 'a', 'nowhere')], marks)).toEqual([]);
});

it('is drawn as the surest of its links', () => {
  const planned = aLink('1', 'a', 'b', { status: 'TO_BUILD' });
  const inferred = aLink('2', 'a', 'b', { confidence: 'INFERRED' });
  const line = (...links: Parameters<typeof arcsBetween>[0][number][]) => arcsBetween(links, marks)[0]?.line;
  expect(line(inferred)).toBe('dotted');
  expect(line(inferred, planned)).toBe('dashed');
  expect(line(inferred, planned, aLink('3', 'b', 'a'))).toBe('solid');
});

it('is as wide as the square root of its number, and never too wide', () => {
  const few = arcWidth(16);
  expect(few(16)).toBeCloseTo(4 * few(1));
  expect(arcWidth(10_000)(10_000)).toBeLessThanOrEqual(9);
});
