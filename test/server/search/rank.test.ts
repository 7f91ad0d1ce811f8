import { expect, it } from 'vitest';
import { bestFit } from '../../../server/search/rank.ts';

const score = (name: string, question: string) => bestFit([name], question).score;

it.each([
  ['苏州', '苏州'],
  ['SIP', 'sip'],
  ['中以（上海）创新园', '中以(上海)创新园'],
])('%s fits %s exactly', (name, question) => {
  expect(score(name, question)).toBe(1);
});

it.each([
  ['suzhou', ['Suzhou', 'Suzhou Park', 'New Suzhou Park', 'Northsuzhou']],
  ['苏州', ['苏州', '苏州园区', '新苏州']],
  ['suzhou', ['Suzhou', '苏州', '苏州园区', '中新苏州园区']],
  ['park', ['Park', 'Park One', 'A Park', 'Bigparkland']],
])('%s fits the exact name before its beginning, a word in it, and its inside', (question, names) => {
  const scores = names.map((name) => score(name, question));
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(new Set(scores).size).toBe(names.length);
});

it('fits a short name better than a long one', () => {
  expect(score('Suzhou Park', 'suzhou')).toBeGreaterThan(score('Suzhou Industrial Park', 'suzhou'));
});

it('fits the name before its pinyin, and that before its initials', () => {
  expect(score('sz', 'sz')).toBeGreaterThan(score('苏州', 'suzhou'));
  expect(score('苏州', 'suzhou')).toBeGreaterThan(score('苏州', 'sz'));
});

it('takes pinyin with and without spaces', () => {
  expect(score('上海交通大学', 'shanghai jiaotong')).toBe(score('上海交通大学', 'shanghaijiaotong'));
});

it('names the one of several names that fits best, the first of equals', () => {
  expect(bestFit(['中新苏州工业园区', 'Suzhou Industrial Park', 'SIP'], 'sip')).toEqual({ name: 'SIP', score: 1 });
  expect(bestFit(['苏州', '苏州'], '苏州').name).toBe('苏州');
});

it('gives a low score to what has the words only among all its names', () => {
  expect(bestFit(['中新苏州工业园区', 'SIP'], 'suzhou sip')).toEqual({ name: '中新苏州工业园区', score: 0.2 });
});

it('stays from 0 to 1', () => {
  for (const question of ['a', 'ab', 'suzhou park', '苏', 'z'.repeat(100)]) {
    for (const name of ['a', 'ab', 'Suzhou Park', '苏州', '']) {
      expect(score(name, question)).toBeGreaterThanOrEqual(0);
      expect(score(name, question)).toBeLessThanOrEqual(1);
    }
  }
});
