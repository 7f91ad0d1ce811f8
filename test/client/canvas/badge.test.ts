import { expect, it } from 'vitest';
import { arcsOf, badgePlaces, roomyBadges, type Wanted } from '../../../client/canvas/badge.ts';
import { sides, type Side } from '../../../client/marks/labels.ts';
import { anOntology } from '../support/network.ts';

const mark = { x: 100, y: 100 };
const corner = (side?: Side) => {
  const [{ x, y }] = badgePlaces('a', 3, mark, 20, 1, side);
  return [Math.sign(x - mark.x), Math.sign(y - mark.y)];
};

it('stands at the upper right where nothing is named', () => {
  expect(corner()).toEqual([1, -1]);
});

it.each(sides)('is not where the name is: %s', (side) => {
  const [across, down] = corner(side);
  const named = {
    across: /right/.test(side) ? 1 : /left/.test(side) ? -1 : 0,
    down: /below/.test(side) ? 1 : /above/.test(side) ? -1 : 0,
  };
  expect([across, down]).not.toEqual([named.across, named.down]);
  if (named.down === 0) expect(across).toBe(-named.across);
  if (named.across === 0) expect(down).toBe(-named.down);
});

it('may stand at each corner and each side of its mark, once, a corner first', () => {
  const places = badgePlaces('a', 3, mark, 20, 1, 'right').map(
    ({ x, y }) => `${Math.sign(x - 100)} ${Math.sign(y - 100)}`,
  );
  expect(places[0]).toBe('-1 -1');
  expect(places.slice(0, 4).sort()).toEqual(['-1 -1', '-1 1', '1 -1', '1 1']);
  expect(places.slice(4).sort()).toEqual(['-1 0', '0 -1', '0 1', '1 0']);
});

it('says no more than that there are very many', () => {
  expect(badgePlaces('a', 12_345, mark, 20, 1)[0].text).toBe('999+');
});

const wanted = (id: string, count: number, at: { x: number; y: number }, always = false): Wanted => ({
  places: badgePlaces(id, count, at, 20, 1),
  count,
  always,
});
const boxAround = ({ x, y }: { x: number; y: number }, half = 10) => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});
const cornersOf = (badges: { id: string; x: number; y: number }[], at: { x: number; y: number }) =>
  badges.map(({ id, x, y }) => [id, Math.sign(x - at.x), Math.sign(y - at.y)]);

it('goes to another corner where a name is in its way', () => {
  const name = { left: 105, right: 160, top: 80, bottom: 95 };
  const found = roomyBadges([wanted('a', 3, mark)], [{ id: 'a', box: boxAround(mark) }], [{ id: 'a', box: name }]);
  expect(cornersOf(found, mark)).toEqual([['a', -1, -1]]);
});

it('yields to the marks of others, but lies over its own', () => {
  const crowd = [
    { id: 'a', box: boxAround(mark) },
    { id: 'b', box: boxAround({ x: 115, y: 100 }) },
    { id: 'c', box: boxAround({ x: 85, y: 100 }) },
    { id: 'd', box: boxAround({ x: 100, y: 85 }) },
    { id: 'e', box: boxAround({ x: 100, y: 115 }) },
  ];
  expect(roomyBadges([wanted('a', 3, mark)], crowd, [])).toEqual([]);
  expect(roomyBadges([wanted('a', 3, mark)], crowd.slice(0, 1), [])).toHaveLength(1);
});

it('keeps away from what is of others where it needs air, but not from its own name', () => {
  const name = (id: string) => [{ id, box: { left: 125, right: 160, top: 60, bottom: 140 } }];
  const first = (id: string, air: number) => cornersOf(roomyBadges([wanted('a', 3, mark)], [], name(id), air), mark);
  expect(first('b', 0)).toEqual([['a', 1, -1]]);
  expect(first('b', 9)).toEqual([['a', -1, -1]]);
  expect(first('a', 9)).toEqual([['a', 1, -1]]);
});

it('stands whatever it covers where a person looks at its mark', () => {
  const everywhere = boxAround(mark, 60);
  expect(roomyBadges([wanted('a', 3, mark)], [], [{ id: 'b', box: everywhere }])).toEqual([]);
  expect(cornersOf(roomyBadges([wanted('a', 3, mark, true)], [], [{ id: 'b', box: everywhere }]), mark)).toEqual([
    ['a', 1, -1],
  ]);
});

it('has room before lesser ones, and none covers another', () => {
  const close = { x: 104, y: 100 };
  const found = roomyBadges([wanted('few', 1, close), wanted('many', 9, mark), wanted('some', 5, mark)], [], []);
  expect(found.map(({ id }) => id)).toEqual(['many', 'some', 'few']);
  expect(cornersOf(found.slice(0, 1), mark)).toEqual([['many', 1, -1]]);
  for (const one of found)
    for (const other of found)
      if (one !== other)
        expect(Math.abs(one.x - other.x) >= (one.width + other.width) / 2 || Math.abs(one.y - other.y) >= 13).toBe(
          true,
        );
});

it('tells its make-up by colour, kinds of one colour together, the largest part first', () => {
  const [city, measure] = anOntology().kinds as [never, never];
  const kind = (of: object, more: object) => ({ ...of, ...more }) as ReturnType<typeof anOntology>['kinds'][number];
  const hidden = {
    count: 8,
    kinds: [
      { kind: kind(measure, { colour: '#111111' }), count: 3 },
      { kind: kind(city, { colour: '#222222' }), count: 3 },
      { kind: kind(city, { colour: '#222222' }), count: 2 },
    ],
  };
  expect(arcsOf(hidden)).toEqual([
    { colour: '#222222', from: 0, part: 5 / 8 },
    { colour: '#111111', from: 5 / 8, part: 3 / 8 },
  ]);
});
