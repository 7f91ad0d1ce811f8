import { expect, it } from 'vitest';
import { factsOfCell } from '../../../client/matrix/factsOfCell.ts';
import { lookOf, shortCount } from '../../../client/matrix/look.ts';
import { asExpected, paints, stepOf } from '../../../client/matrix/scale.ts';
import { none, some, telling } from './cells.ts';

const states = ['OBSERVED', 'UNDER_EXPECTATION', 'UNREMARKABLE', 'IMPOSSIBLE', 'UNKNOWN'] as const;

it('draws every state by a mark of its own', () => {
  const marks = states.map((state) => lookOf({ ...none, state }, false).mark);
  expect(new Set(marks).size).toBe(states.length);
});

it('colours by the ratio, and not where there are too few units', () => {
  expect(lookOf(some, false)).toEqual({ mark: 'filled', step: 4, text: '4' });
  expect(lookOf(some, true).step).toBe(asExpected);
  expect(lookOf({ ...none, state: 'UNDER_EXPECTATION' }, true).mark).toBe('pale');
  expect(lookOf({ ...none, state: 'UNKNOWN' }, false)).toEqual({ mark: 'hatched', step: null, text: '' });
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

it.each(['light', 'dark'] as const)('keeps figures readable on every step, %s', (scheme) => {
  for (const { fill, ink } of paints[scheme]) {
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
    '单位数',
    '预期',
    '实际 ÷ 预期',
    '相对合作强度',
    '校正后 p（少于预期）',
    '最新单位始于',
  ]);
  expect(names(true)).toEqual(['单位数', '最新单位始于']);
  expect(factsOfCell({ ...none, state: 'UNKNOWN' }, telling)).toEqual([]);
});
