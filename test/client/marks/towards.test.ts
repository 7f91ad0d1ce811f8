import { expect, it } from 'vitest';
import { towards } from '../../../client/marks/towards.ts';

const here = { id: 'here', x: 0, y: 0 };
const spots = [
  { id: 'east', x: 100, y: 10 },
  { id: 'far east', x: 300, y: 0 },
  { id: 'south', x: 5, y: 80 },
  { id: 'west', x: -50, y: -10 },
];

it.each([
  ['right', 'east'],
  ['down', 'south'],
  ['left', 'west'],
  ['up', null],
] as const)('goes %s to %s', (direction, id) => {
  expect(towards(here, spots, direction)).toBe(id);
});
