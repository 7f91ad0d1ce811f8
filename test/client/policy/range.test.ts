import { expect, it } from 'vitest';
import { outline } from '../../../client/policy/outline.ts';
import { pieces, rangeFrom } from '../../../client/policy/range.ts';

it.each([
  ['#char=771,803', { start: 771, end: 803 }],
  ['#char=0,1', { start: 0, end: 1 }],
  ['#char=9,9', null],
  ['#char=a,b', null],
  ['#content', null],
  ['', null],
])('reads %s', (hash, range) => {
  expect(rangeFrom(hash)).toEqual(range);
});

const text = (range: { start: number; end: number } | null) =>
  pieces('甲乙丙丁', 10, range)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

it.each([
  [null, '甲乙丙丁'],
  [{ start: 11, end: 13 }, '甲[乙丙]丁'],
  [{ start: 10, end: 14 }, '[甲乙丙丁]'],
  [{ start: 2, end: 12 }, '[甲乙]丙丁'],
  [{ start: 13, end: 99 }, '甲乙丙[丁]'],
  [{ start: 1, end: 10 }, '甲乙丙丁'],
  [{ start: 14, end: 20 }, '甲乙丙丁'],
])('marks exactly the range %o', (range, marked) => {
  expect(text(range)).toBe(marked);
});

it('counts letters outside the basic plane as one', () => {
  expect(pieces('𠮷野家', 0, { start: 1, end: 2 })).toEqual([
    { text: '𠮷', marked: false },
    { text: '野', marked: true },
    { text: '家', marked: false },
  ]);
});

it('lists headings and subheadings', () => {
  const at = (start: number) => ({ section: '三', start, end: start + 1 });
  expect(
    outline([
      { role: 'heading', text: '三、重点工作', range: at(0) },
      { role: 'paragraph', text: '加强', range: at(6) },
      { role: 'subheading', text: '（一）共建。鼓励', range: at(9) },
    ]),
  ).toEqual([
    { start: 0, text: '三、重点工作', depth: 1 },
    { start: 9, text: '（一）共建', depth: 2 },
  ]);
});
