import { expect, it } from 'vitest';
import { rangeOf, smallestOf, spanOf } from '../../../client/filters/ranges.ts';
import { aLink, anEntity } from '../support/network.ts';

// A triangle with one hanging on it, and one alone; two of them have two links.
const part = {
  entities: ['a', 'b', 'c', 'd', 'alone'].map((id) => anEntity(id, 'CITY')),
  links: [
    aLink('ab', 'a', 'b', { weight: 0.5 }),
    aLink('bc', 'b', 'c', { weight: 4 }),
    aLink('cb', 'c', 'b'),
    aLink('ca', 'c', 'a'),
    aLink('cd', 'c', 'd', { weight: 2 }),
  ],
};
const nothing = { entities: [], links: [] };

it('tells what there is of each amount', () => {
  expect(rangeOf('links', part)).toEqual({ least: 0, most: 3 });
  expect(rangeOf('weight', part)).toEqual({ least: 0.5, most: 5 });
  expect(rangeOf('core', part)).toEqual({ least: 0, most: 2 });
  for (const amount of ['links', 'weight', 'core'] as const) expect(rangeOf(amount, nothing)).toBeNull();
});

it('begins with the smallest number that can be asked for', () => {
  expect(smallestOf('links', part)).toBe(1);
  expect(smallestOf('weight', part)).toBe(0);
  expect(smallestOf('weight', nothing)).toBe(1);
});

it('takes the ends of more numbers than a function takes at once', () => {
  expect(spanOf(Array.from({ length: 300_000 }, (_, at) => at - 7))).toEqual({ least: -7, most: 299_992 });
});
