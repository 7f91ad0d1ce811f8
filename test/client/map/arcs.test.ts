import { expect, it } from 'vitest';
import { arcWidth } from '../../../client/atlas/arc-width.ts';
import { arcsBetween, arcsIn, arcsOfPlaces } from '../../../client/map/arcs.ts';
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

it('none lies within a place, however many are there, and each of two places has one', () => {
  const place = (id: string, x: number) => ({ id, x, y: 0 });
  const places = [place('a', 1), place('a2', 1), place('b', 2)];
  const links = [
    aLink('1', 'a', 'a2', { status: 'TO_BUILD' }),
    aLink('2', 'a', 'b', { confidence: 'INFERRED' }),
    aLink('3', 'a2', 'nowhere'),
  ];
  expect(arcsOfPlaces(places, links).map(({ line, links: own }) => [line, own.length])).toEqual([['dotted', 1]]);
});

it('is as wide as the square root of its number, and never too wide', () => {
  const few = arcWidth(16);
  expect(few(16)).toBeCloseTo(4 * few(1));
  expect(arcWidth(10_000)(10_000)).toBeLessThanOrEqual(9);
});

it('is drawn where one of its ends is near, and of too many the widest and those that stand out', () => {
  const ends = new Map<string, { x: number; y: number }>(
    Array.from({ length: 1000 }, (_, at) => [`m${at}`, { x: at % 10, y: 0 }] as const),
  );
  ends.set('far', { x: 900, y: 0 });
  const area = { left: 0, top: 0, right: 10, bottom: 10 };
  const arc = (from: string, to: string, number = 1) => ({
    ...arcsBetween(
      Array.from({ length: number }, (_, at) => aLink(`${from} ${to} ${at}`, from, to)),
      new Map([...ends.keys()].map((id) => [id, id])),
    )[0]!,
  });
  ends.set('farther', { x: 950, y: 0 });
  expect(arcsIn([arc('m0', 'far'), arc('far', 'farther')], ends, area, new Set()).drawn).toHaveLength(1);
  const many = Array.from({ length: 700 }, (_, at) => arc(`m${at}`, `m${at + 1}`, at === 0 ? 3 : 1));
  const { drawn, leftOut } = arcsIn(many, ends, area, new Set(['m650 m651 0']));
  expect([drawn.length, leftOut]).toEqual([600, 100]);
  expect(drawn.slice(0, 2).map(({ links }) => links[0]!.id)).toEqual(['m650 m651 0', 'm0 m1 0']);
});
