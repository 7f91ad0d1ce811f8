import { expect, it } from 'vitest';
import { fieldsOf, mostEnds, pairsOf, withEnd, withoutEnd } from '../../../client/paths/pairs.ts';

it('pairs every end with each one after it, in order', () => {
  expect(pairsOf(['a', 'b', 'c'])).toEqual([
    { from: 'a', to: 'b' },
    { from: 'a', to: 'c' },
    { from: 'b', to: 'c' },
  ]);
  expect(pairsOf(['a'])).toEqual([]);
});

it('asks for no way from an end to itself, nor for more pairs than can be read', () => {
  expect(pairsOf(['a', 'a', 'b'])).toEqual([{ from: 'a', to: 'b' }]);
  expect(pairsOf(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toHaveLength((mostEnds * (mostEnds - 1)) / 2);
});

it('has two fields at least, and one more when asked', () => {
  expect(fieldsOf([], false)).toEqual([null, null]);
  expect(fieldsOf(['a'], false)).toEqual(['a', null]);
  expect(fieldsOf(['a', 'b'], false)).toEqual(['a', 'b']);
  expect(fieldsOf(['a', 'b'], true)).toEqual(['a', 'b', null]);
  expect(fieldsOf(['a', 'b', 'c', 'd', 'e'], true)).toHaveLength(mostEnds);
});

it('puts an end into its place, and none twice', () => {
  expect(withEnd(['a', 'b'], 0, 'c')).toEqual(['c', 'b']);
  expect(withEnd(['a'], 1, 'b')).toEqual(['a', 'b']);
  expect(withEnd(['a'], 1, 'a')).toEqual(['a']);
  expect(withoutEnd(['a', 'b', 'c'], 1)).toEqual(['a', 'c']);
});
