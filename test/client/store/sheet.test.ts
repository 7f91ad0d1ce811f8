import { expect, it } from 'vitest';
import { nearestSheet, sheetBeside } from '../../../client/store/sheet.ts';

it('comes to stand at the nearest of its heights', () => {
  expect([0, 0.3, 0.37, 0.7, 0.75, 1].map(nearestSheet)).toEqual(['low', 'low', 'half', 'half', 'tall', 'tall']);
});

it('goes one step taller or lower, and no farther than there is', () => {
  expect([sheetBeside('low', 1), sheetBeside('half', 1), sheetBeside('tall', 1)]).toEqual(['half', 'tall', undefined]);
  expect([sheetBeside('tall', -1), sheetBeside('low', -1)]).toEqual(['half', undefined]);
});
