import { expect, it } from 'vitest';
import { labelOf } from '../../../client/matrix/label.ts';
import { sentenceOf } from '../../../client/matrix/sentence.ts';
import { none, some, telling, tellingEn } from './cells.ts';

it('does not call a zero a gap where chance explains it', () => {
  expect(sentenceOf(none, telling)).toBe('没有单元；按单元零模型预期 0.19 个，偶然为零的概率 83%，不能算缺口。');
  expect(sentenceOf(none, tellingEn)).toBe(
    'No unit; the unit null model expects 0.19, and the probability of none by chance is 83%: not a gap.',
  );
});

it('says how many there are beside what is expected', () => {
  expect(sentenceOf(some, telling)).toBe('有 4 个单元；按单元零模型预期 2.03 个，是预期的 1.97 倍。');
  expect(sentenceOf({ ...some, count: 1 }, { ...tellingEn, nullModel: 'LINK' })).toMatch(
    /^1 unit; the link null model expects 2.03/,
  );
});

it('claims neither more nor fewer where the interval holds 1', () => {
  expect(sentenceOf({ ...some, ricLow: 0.9 }, telling)).toMatch(/95% 区间包含 1，还不能说多于或少于预期。$/);
});

it('says why a cell is under expectation', () => {
  const missing = { ...none, state: 'UNDER_EXPECTATION' as const, expected: 4.2, lambda: 4.2, p0: Math.exp(-4.2) };
  expect(sentenceOf(missing, telling)).toBe('没有单元；按单元零模型预期 4.2 个，偶然为零的概率 1.5%，少于预期。');
  const fewer = {
    ...some,
    state: 'UNDER_EXPECTATION' as const,
    count: 1,
    expected: 9,
    ratio: 1 / 9,
    pAdjusted: 0.0123,
  };
  expect(sentenceOf(fewer, telling)).toMatch(/预期 9 个，明显少于预期（校正后 p = 0.012）。$/);
});

it('judges nothing without a source, where none can be, or with too few units', () => {
  expect(sentenceOf({ ...none, state: 'UNKNOWN' }, telling)).toBe('没有来源覆盖这一格，不能判断。');
  expect(sentenceOf({ ...none, state: 'IMPOSSIBLE' }, { ...telling, core: true })).toBe('这一格不可能有单元。');
  expect(sentenceOf(none, { ...telling, tooFew: true })).toBe('没有单元。单元太少，不作判断。');
  expect(sentenceOf(some, { ...tellingEn, tooFew: true })).toBe('4 units. Too few units to say.');
});

it('says when only a part was counted', () => {
  expect(sentenceOf(none, { ...telling, core: true })).toMatch(/只计政策点名的单元。$/);
});

it('gives no expectation that there is not', () => {
  expect(sentenceOf({ ...none, lambda: null, p0: null }, telling)).toBe('没有单元；无从预期，不能算缺口。');
  expect(sentenceOf({ ...some, expected: null, ratio: null }, telling)).toBe('有 4 个单元。');
});

it('names a cell in one breath', () => {
  expect(labelOf('芬兰', '江苏', none, telling)).toBe('芬兰 × 江苏：没有单元，预期 0.19，可能只是偶然');
  expect(labelOf('德国', '江苏', some, telling)).toBe('德国 × 江苏：4 个单元，预期 2.03，是预期的 1.97 倍');
  expect(labelOf('德国', '德国', undefined, telling)).toBe('德国 × 德国：同一个成员');
  expect(labelOf('Finland', 'Jiangsu', { ...none, state: 'UNKNOWN' }, tellingEn)).toBe(
    'Finland × Jiangsu: no source covers it, cannot be judged',
  );
  expect(labelOf('芬兰', '江苏', some, { ...telling, tooFew: true })).toMatch(/：4 个单元，单元太少，不作判断$/);
});
