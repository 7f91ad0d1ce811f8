import { expect, it } from 'vitest';
import type { Ghost } from '../../../client/finding/ghost.ts';
import { besideMark, ghostsOn } from '../../../client/map/ghosts.ts';

const ghost = (from: string | null, to: string | null): Ghost => ({
  id: 'g',
  kind: 'PARTNERS_WITH',
  from,
  to,
  label: 'platform',
});
const marks = new Map([
  ['fi', 'fi'],
  ['js', '4 js'],
  ['sz', '4 js'],
]);
const ends = (...ghosts: Ghost[]) => ghostsOn(ghosts, marks).map(({ from, to }) => [from, to]);

it('leads from mark to mark, or from the one that is on the map to nowhere', () => {
  expect(ends(ghost('fi', 'js'))).toEqual([['fi', '4 js']]);
  expect(ends(ghost(null, 'fi'), ghost('fi', null), ghost('elsewhere', 'fi'))).toEqual([
    ['fi', null],
    ['fi', null],
    ['fi', null],
  ]);
});

it('is no way within a mark, and nothing without a mark', () => {
  expect(ends(ghost('js', 'sz'))).toEqual([['4 js', null]]);
  expect(ends(ghost(null, null), ghost('elsewhere', null))).toEqual([]);
});

it('puts what is nowhere beside its mark, clear of the others', () => {
  const mark = { x: 100, y: 100 };
  const others = [
    { x: 145, y: 55 },
    { x: 160, y: 100 },
  ];
  const spot = besideMark(mark, [mark, ...others]);
  for (const other of [mark, ...others])
    expect(Math.hypot(spot.x - other.x, spot.y - other.y)).toBeGreaterThanOrEqual(46);
});
