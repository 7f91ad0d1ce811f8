import { expect, it } from 'vitest';
import { seeing } from '../../../client/map/camera.ts';
import { clustered, stepOf } from '../../../client/map/clusters.ts';
import { openingOf } from '../../../client/map/opening.ts';

const size = { width: 1000, height: 600 };
const insets = { top: 40, right: 40, bottom: 40, left: 40 };
const world = seeing({ left: 0, top: 0, right: 1000, bottom: 520 }, size, insets);

it('spreads out what no zoom takes apart', () => {
  const here = ['a', 'b', 'c'].map((id) => ({ id, x: 400, y: 160 }));
  expect(openingOf(here, world, size, insets)).toBe('spread');
});

it('goes nearer where that takes its members apart', () => {
  const near = [0, 1, 2, 3].map((at) => ({ id: `${at}`, x: 400 + at * 3, y: 160 }));
  const opening = openingOf(near, world, size, insets);
  expect(opening).not.toBe('spread');
  if (opening !== 'spread') expect(clustered(near, stepOf(opening.scale))).toHaveLength(4);
});

it('spreads out a pair of places and their many, seen from the nearest', () => {
  const many = Array.from({ length: 30 }, (_, at) => ({ id: `${at}`, x: 400, y: 160 }));
  expect(openingOf(many, world, size, insets)).toBe('spread');
});
