import { describe, expect, it } from 'vitest';
import { pathsEn } from '../../../client/language/paths-en.ts';
import { pathsZh } from '../../../client/language/paths-zh.ts';
import { noWaySentence, reachSentence } from '../../../client/paths/none.ts';
import { reliefAct, reliefSentence, reliefsOf } from '../../../client/paths/relief.ts';
import { wayOf } from './ways.ts';

const why = {
  length: 2,
  relaxations: [
    { field: 'kinds' as const, length: 2 },
    { field: 'maxLength' as const, length: null },
  ],
  fromPart: 3,
  toPart: 1,
  ways: [wayOf('a ISSUES b SUPPORTS c'), wayOf('a PART_OF b OPERATES c'), wayOf('a PART_OF b PART_OF d PART_OF c')],
};

describe('what would help', () => {
  it('is the way of the shortest length that asks for the fewest other kinds', () => {
    expect(reliefsOf(why, ['PART_OF'])).toEqual([{ kinds: ['OPERATES'], longest: null, length: 2 }]);
  });

  it('is a longer way where that alone is enough', () => {
    const relaxations = [{ field: 'maxLength' as const, length: 5 }];
    expect(reliefsOf({ ...why, length: 5, relaxations }, [])).toEqual([{ kinds: [], longest: 5, length: 5 }]);
  });

  it('is both where neither alone is', () => {
    const relaxations = why.relaxations.map(({ field }) => ({ field, length: null }));
    expect(reliefsOf({ ...why, relaxations }, ['ISSUES'])).toEqual([{ kinds: ['SUPPORTS'], longest: 2, length: 2 }]);
  });

  it('is nothing where there is no way at all', () => {
    expect(reliefsOf({ ...why, length: null, relaxations: [], ways: [] }, [])).toEqual([]);
  });
});

describe('sentences', () => {
  const [kinds, longer, both] = [
    { kinds: ['PARTICIPATES_IN' as const], longest: null, length: 3 },
    { kinds: [], longest: 5, length: 5 },
    { kinds: ['PARTICIPATES_IN' as const], longest: 5, length: 5 },
  ];

  it('say in Chinese what would help and what the button does', () => {
    expect(reliefSentence(kinds, ['参与'], pathsZh)).toBe('只要也允许“参与”，就有 3 步的路径。');
    expect(reliefSentence(longer, [], pathsZh)).toBe('放长到 5 步，就有路径。');
    expect(reliefSentence(both, ['参与'], pathsZh)).toBe('也允许“参与”，并放长到 5 步，才有路径。');
    expect(reliefAct(both, ['参与'], pathsZh)).toBe('也允许“参与”，放长到 5 步');
  });

  it('say it in English', () => {
    expect(reliefSentence(kinds, ['takes part in'], pathsEn)).toBe(
      'With “takes part in” allowed too there is a path of 3 links.',
    );
    expect(reliefSentence(longer, [], pathsEn)).toBe('With up to 5 links there is a path.');
    expect(reliefAct(longer, [], pathsEn)).toBe('Look up to 5 links far');
    expect(reliefAct(both, ['takes part in', 'operates'], pathsEn)).toBe(
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
    expect(reachSentence(['芬兰', '江苏'], [3, 1], pathsZh)).toBe(
      '照这些条件走 6 步以内：从芬兰可到 2 个实体，从江苏到不了别的实体。',
    );
    expect(reachSentence(['Finland', 'Jiangsu'], [2, 5_000], pathsEn)).toBe(
      'Within 6 links and these conditions Finland reaches 1 entity, Jiangsu at least 4,999 entities.',
    );
  });
});
