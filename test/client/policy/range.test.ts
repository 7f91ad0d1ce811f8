import { expect, it } from 'vitest';
import { outline } from '../../../client/policy/outline.ts';
import { rangeFrom } from '../../../client/policy/range.ts';

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
