import { expect, it } from 'vitest';
import { stepTo } from '../../../client/search/moving.ts';

it.each([
  ['ArrowRight', 0, 1],
  ['ArrowDown', 1, 2],
  ['ArrowRight', 2, 2],
  ['ArrowLeft', 2, 1],
  ['ArrowUp', 0, -1],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['Escape', 1, -1],
  ['Tab', 1, undefined],
  ['ArrowDown', -1, undefined],
])('%s leads from %i of three to %s', (key, at, to) => {
  expect(stepTo(key, at, 3)).toBe(to);
});
