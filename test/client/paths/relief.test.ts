import { describe, expect, it } from 'vitest';
import type { PathRestriction } from '../../../client/api/operations.generated.ts';
import type { Help } from '../../../client/api/path-questions.ts';
import { pathsEn } from '../../../client/language/paths-en.ts';
import { pathsZh } from '../../../client/language/paths-zh.ts';
import type { Holding } from '../../../client/paths/holding.ts';
import { noWaySentence, reachSentence } from '../../../client/paths/none.ts';
import { reliefAct, reliefSentence, reliefsOf, type Names, type Relief } from '../../../client/paths/relief.ts';
import { wayOf } from './ways.ts';

const allWays = [
  wayOf('a ISSUES b SUPPORTS c'),
  wayOf('a PART_OF b OPERATES c'),
  wayOf('a PART_OF b PART_OF d PART_OF c'),
];
const [policy, cities]: Holding[] = [
  { group: 'policy', asked: {} },
  { at: 3, asked: {} },
];
const part = (field: PathRestriction, at: number | null = null) => ({ field, at });
const help = (length: number, ...parts: ReturnType<typeof part>[]): Help => ({ parts, length, ways: allWays });

describe('what would help', () => {
  it('is the way of the shortest length that asks for the fewest other kinds', () => {
    expect(reliefsOf([help(2, part('kinds'))], ['PART_OF'], [])).toEqual([
      { kinds: ['OPERATES'], longest: null, off: [], length: 2 },
    ]);
  });

  it('is a longer way where that alone is enough', () => {
    expect(reliefsOf([help(5, part('maxLength'))], [], [])).toEqual([{ kinds: [], longest: 5, off: [], length: 5 }]);
  });

  it('is the very filter or group that cuts, each by itself', () => {
    expect(reliefsOf([help(2, part('filters', 1)), help(3, part('filters', 0))], [], [policy!, cities!])).toEqual([
      { kinds: [], longest: null, off: [cities], length: 2 },
      { kinds: [], longest: null, off: [policy], length: 3 },
    ]);
  });

  it('is all together where nothing alone is enough', () => {
    const together = help(2, part('kinds'), part('filters', 0), part('maxLength'));
    expect(reliefsOf([together], ['ISSUES'], [policy!])).toEqual([
      { kinds: ['SUPPORTS'], longest: 2, off: [policy], length: 2 },
    ]);
  });

  it('is nothing where there is no way at all', () => {
    expect(reliefsOf([], [], [])).toEqual([]);
  });
});

describe('sentences', () => {
  const nothing: Relief = { kinds: [], longest: null, off: [], length: 3 };
  const [kinds, longer, filter, group] = [
    { ...nothing, kinds: ['PARTICIPATES_IN' as const] },
    { ...nothing, longest: 5, length: 5 },
    { ...nothing, off: [cities!] },
    { ...nothing, off: [policy!] },
  ];
  const both = { ...longer, kinds: kinds.kinds };
  const three = { ...nothing, kinds: kinds.kinds, off: [policy!, cities!] };
  const zh: Names = { kinds: () => ['参与'], of: (one) => ('group' in one ? '政策' : '类别：城市') };
  const en: Names = { kinds: () => ['takes part in'], of: (one) => ('group' in one ? 'Policy' : 'Kinds: City') };

  it('say in Chinese what would help and what the button does', () => {
    expect(reliefSentence(kinds, zh, pathsZh)).toBe('只要也允许“参与”，就有 3 步的路径。');
    expect(reliefSentence(longer, zh, pathsZh)).toBe('只要放长到 5 步，就有路径。');
    expect(reliefSentence(filter, zh, pathsZh)).toBe('只要关闭筛选“类别：城市”，就有 3 步的路径。');
    expect(reliefSentence(group, zh, pathsZh)).toBe('只要在图例中显示“政策”，就有 3 步的路径。');
    expect(reliefSentence(both, zh, pathsZh)).toBe('也允许“参与”，并放长到 5 步，才有路径。');
    expect(reliefAct(both, zh, pathsZh)).toBe('也允许“参与”，放长到 5 步');
    expect(reliefAct(three, zh, pathsZh)).toBe('也允许“参与”，显示“政策”，关闭筛选“类别：城市”');
  });

  it('say it in English', () => {
    expect(reliefSentence(kinds, en, pathsEn)).toBe('With “takes part in” allowed too there is a path of 3 links.');
    expect(reliefSentence(longer, en, pathsEn)).toBe('With up to 5 links there is a path.');
    expect(reliefSentence(filter, en, pathsEn)).toBe('With the filter “Kinds: City” off there is a path of 3 links.');
    expect(reliefSentence(three, en, pathsEn)).toBe(
      'Only with “takes part in” allowed too, “Policy” shown in the legend and the filter “Kinds: City” off there is a path of 3 links.',
    );
    expect(reliefAct(longer, en, pathsEn)).toBe('Look up to 5 links far');
    expect(reliefAct(group, en, pathsEn)).toBe('Show “Policy”');
    expect(reliefAct(both, { ...en, kinds: () => ['takes part in', 'operates'] }, pathsEn)).toBe(
      'Allow “takes part in” and “operates”, look up to 5 links far',
    );
  });

  it('say that there is none, and under which conditions', () => {
    expect(noWaySentence(['芬兰', '江苏'], 4, [], pathsZh)).toBe('芬兰与江苏之间没有 4 步以内的路径。');
    expect(noWaySentence(['芬兰', '江苏'], 4, ['位于'], pathsZh)).toBe(
      '只经“位于”，芬兰与江苏之间没有 4 步以内的路径。',
    );
    expect(noWaySentence(['Finland', 'Jiangsu'], 1, ['a', 'b', 'c', 'd'], pathsEn)).toBe(
      'No path of up to 1 link joins Finland and Jiangsu by the 4 kinds chosen alone.',
    );
  });

  it('say how much can be reached, the end itself not counted', () => {
    expect(reachSentence(['芬兰', '江苏'], [3, 1], 6, pathsZh)).toBe(
      '照这些条件走 6 步以内：从芬兰可到 2 个实体，从江苏到不了别的实体。',
    );
    expect(reachSentence(['Finland', 'Jiangsu'], [2, 5_000], 6, pathsEn)).toBe(
      'Within 6 links and these conditions Finland reaches 1 entity, Jiangsu at least 4,999 entities.',
    );
  });

  it('do not say that six were asked for where fewer were', () => {
    expect(reachSentence(['芬兰', '江苏'], [3, 1], 2, pathsZh)).toBe(
      '其他条件不变，就算放长到 6 步：从芬兰可到 2 个实体，从江苏到不了别的实体。',
    );
    expect(reachSentence(['Finland', 'Jiangsu'], [3, 1], 2, pathsEn)).toBe(
      'Even up to 6 links, all else as it is, Finland reaches 2 entities, Jiangsu no other entity.',
    );
  });
});
