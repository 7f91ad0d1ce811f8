import { expect, it } from 'vitest';
import { allowing, knownKinds, toggled } from '../../../client/paths/kinds.ts';

const all = ['ISSUES', 'OPERATES', 'PART_OF'] as const;

it('takes from an address only kinds that there are, and all of them for none', () => {
  expect(knownKinds(['PART_OF', 'NONE'], all)).toEqual(['PART_OF']);
  expect(knownKinds(['PART_OF', 'OPERATES', 'ISSUES'], all)).toEqual([]);
});

it('forbids one of all, allows it again, and allows all when none would be left', () => {
  expect(toggled([], all, 'OPERATES')).toEqual(['ISSUES', 'PART_OF']);
  expect(toggled(['ISSUES', 'PART_OF'], all, 'OPERATES')).toEqual([]);
  expect(toggled(['ISSUES'], all, 'ISSUES')).toEqual([]);
});

it('allows more without forbidding any', () => {
  expect(allowing(['PART_OF'], all, ['ISSUES'])).toEqual(['ISSUES', 'PART_OF']);
  expect(allowing([], all, ['ISSUES'])).toEqual([]);
});
