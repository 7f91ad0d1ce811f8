import { expect, it } from 'vitest';
import { factsOfCell } from '../../../client/matrix/factsOfCell.ts';
import { lookOf, shortCount } from '../../../client/matrix/look.ts';
import { paintingFor } from '../../../client/matrix/painting.ts';
import { asExpected, countSteps, paintsFor, stepOf } from '../../../client/matrix/scale.ts';
import { none, some, tableOf, telling } from './cells.ts';

const states = ['OBSERVED', 'UNDER_EXPECTATION', 'UNREMARKABLE', 'IMPOSSIBLE', 'UNKNOWN'] as const;

const few = { tooFew: true, painting: paintingFor(tableOf([]), 'RATIO', true) };

it('draws every state by a mark of its own', () => {
  const marks = states.map((state) => lookOf({ ...none, state }, telling).mark);
  expect(new Set(marks).size).toBe(states.length);
});

it('colours by the ratio, and not where there are too few units', () => {
  expect(lookOf(some, telling)).toEqual({ mark: 'filled', step: 4, text: '4' });
  expect(lookOf(some, few).step).toBe(asExpected);
  expect(lookOf({ ...none, state: 'UNDER_EXPECTATION' }, few).mark).toBe('pale');
  expect(lookOf({ ...none, state: 'UNKNOWN' }, telling)).toEqual({ mark: 'hatched', step: null, text: '' });
});

it.each([
  [0, 0],
  [0.25, 1],
  [0.79, 2],
  [1, 3],
  [1.25, 4],
  [3.99, 5],
  [70, 6],
])('puts a ratio of %d on step %d', (ratio, step) => expect(stepOf(ratio)).toBe(step));

const luminance = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

it('colours by count where asked, also where there are too few units for a ratio', () => {
  const cells = [some, { ...some, count: 40, column: 'b' }];
  const byCount = { tooFew: true, painting: paintingFor(tableOf(cells), 'COUNT', true) };
  expect(cells.map((cell) => lookOf(cell, byCount).step)).toEqual([1, 4]);
  const missing = { ...none, state: 'UNDER_EXPECTATION' as const };
  expect(lookOf(missing, { ...byCount, tooFew: false })).toEqual({ mark: 'cornered', step: null, text: '0' });
});

it.each([
  [0, []],
  [4, [1, 2, 3, 4]],
  [40, [1, 2, 5, 10, 20]],
  [1700, [1, 5, 20, 100, 500]],
  [250, [1, 3, 10, 30, 100]],
  [9_000_000, [1, 100, 10_000, 1_000_000]],
])('counts up to %d by round numbers', (greatest, lows) => expect(countSteps(greatest)).toEqual(lows));

it.each([
  ['light', 'RATIO'],
  ['dark', 'RATIO'],
  ['light', 'COUNT'],
  ['dark', 'COUNT'],
] as const)('keeps figures readable on every step, %s, by %s', (scheme, colour) => {
  for (const { fill, ink } of paintsFor(scheme, colour)) {
    const [low = 0, high = 0] = [luminance(fill), luminance(ink)].sort((one, other) => one - other);
    expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(4.5);
  }
});

it('writes a count in four signs', () => {
  expect([7, 999, 1234, 12_345, 1_234_567].map(shortCount)).toEqual(['7', '999', '1.2k', '12k', '1M']);
});

it('lists only figures that say something', () => {
  const names = (tooFew: boolean) => factsOfCell(some, { ...telling, tooFew }).map(({ name }) => name);
  expect(names(false)).toEqual([
    '单元数',
    '预期',
    '实际 ÷ 预期',
    '相对合作强度',
    '校正后 p（少于预期）',
    '最新单元始于',
  ]);
  expect(names(true)).toEqual(['单元数', '预期', '最新单元始于']);
  expect(factsOfCell({ ...none, state: 'UNKNOWN' }, telling)).toEqual([]);
});
