import { expect, it } from 'vitest';
import { runsOf, segmentsOf, type Segment } from '../../../client/policy/segments.ts';
import { mention } from './text.ts';

const drawn = (segments: readonly Segment[]) =>
  segments
    .map(({ text, mentions, marked }) => {
      const names = mentions.map(({ entity }) => entity.nameZh).join('<');
      return `${marked ? `[${text}]` : text}${names && `{${names}}`}`;
    })
    .join('|');

it.each([
  [[], '甲乙丙丁'],
  [[{ start: 11, end: 13 }], '甲|[乙丙]|丁'],
  [[{ start: 10, end: 14 }], '[甲乙丙丁]'],
  [[{ start: 2, end: 12 }], '[甲乙]|丙丁'],
  [[{ start: 13, end: 99 }], '甲乙丙|[丁]'],
  [[{ start: 1, end: 10 }], '甲乙丙丁'],
  [[{ start: 14, end: 20 }], '甲乙丙丁'],
  [
    [
      { start: 10, end: 11 },
      { start: 13, end: 14 },
    ],
    '[甲]|乙丙|[丁]',
  ],
])('marks exactly %o', (marks, marked) => {
  expect(drawn(segmentsOf('甲乙丙丁', 10, [], marks))).toBe(marked);
});

it('counts letters outside the basic plane as one', () => {
  expect(drawn(segmentsOf('𠮷野家', 0, [], [{ start: 1, end: 2 }]))).toBe('𠮷|[野]|家');
});

it('names the innermost first where mentions nest', () => {
  const all = [mention('园', 0, 6), mention('城', 2, 4), mention('措施', 0, 8, {}, 'MEASURE')];
  expect(drawn(segmentsOf('中以常州创新建设', 0, all, []))).toBe(
    '中以{园<措施}|常州{城<园<措施}|创新{园<措施}|建设{措施}',
  );
});

it('cuts where mentions overlap, and the shorter one comes first', () => {
  const all = [mention('高校', 0, 5), mention('组织', 3, 7)];
  expect(drawn(segmentsOf('一二三四五六七', 0, all, []))).toBe('一二三{高校}|四五{组织<高校}|六七{组织}');
});

it('prefers what the text says to what is read into the same words, then the plainer name', () => {
  const all = [mention('俄', 0, 3, { inferred: true }), mention('中心（莫斯科）', 0, 3), mention('中心', 0, 3)];
  expect(drawn(segmentsOf('甲乙丙', 0, all, []))).toBe('甲乙丙{中心<中心（莫斯科）<俄}');
});

it('loses and doubles no letter, whatever overlaps', () => {
  const text = '以色列江苏创新中心等一批';
  for (let seed = 1; seed < 200; seed += 1) {
    const all = [3, 5, 7, 11].map((prime, index) => {
      const start = (seed * prime) % 15;
      return mention(`${index}`, 95 + start, 96 + start + ((seed * prime * 7) % 9));
    });
    const segments = segmentsOf(text, 100, all, [all[0]!.range]);
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
    for (const { text, start, mentions } of segments)
      for (const { range } of mentions) expect(range.start <= start && start + text.length <= range.end).toBe(true);
  }
});

it('keeps the words of one mention together, through marks and measures', () => {
  const city = mention('城', 2, 4);
  const all = [mention('园', 0, 6), city, mention('措施', 3, 8, {}, 'MEASURE')];
  const runs = runsOf(segmentsOf('中以常州创新建设', 0, all, [{ start: 1, end: 5 }]));
  expect(runs.map((run) => run.segments.map(({ text }) => text).join('|'))).toEqual([
    '中|以',
    '常|州',
    '创|新',
    '建设',
  ]);
  expect(runs.map((run) => run.mentions.map(({ entity }) => entity.nameZh))).toEqual([
    ['园'],
    ['城', '园'],
    ['园'],
    [],
  ]);
});
