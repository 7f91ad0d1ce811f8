import { expect, it } from 'vitest';
import { badgeAt } from '../../../client/canvas/badge.ts';
import { sides, type Side } from '../../../client/marks/labels.ts';

const mark = { x: 100, y: 100 };
const corner = (side?: Side) => {
  const { x, y } = badgeAt('a', 3, mark, 20, 1, side);
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

it('says no more than that there are very many', () => {
  expect(badgeAt('a', 12_345, mark, 20, 1).text).toBe('999+');
});
