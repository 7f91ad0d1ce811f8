import { expect, it } from 'vitest';
import { pillarsOf, tallyOf } from '../../../client/overview/tally.ts';
import { anObligation } from './worlds.ts';

const second = { id: 'pil:2', nameZh: '任务二', nameEn: 'Task 2' };
const obligations = [
  anObligation('goal', 'UNKNOWN', { required: 0, pillar: { id: 'g', nameZh: '目标', nameEn: 'Goal' } }),
  anObligation('a', 'UNKNOWN'),
  anObligation('b', 'FULFILLED'),
  anObligation('c', 'PARTIAL', { pillar: second }),
  anObligation('d', 'UNMET', { pillar: second }),
];

it('counts what cannot be checked apart', () => {
  expect(tallyOf(obligations)).toEqual({
    counts: { FULFILLED: 1, PARTIAL: 1, UNMET: 1, UNKNOWN: 1 },
    checkable: 4,
    beyond: 1,
  });
});

it('keeps the pillars in the order of the text and puts what is there first', () => {
  expect(pillarsOf(obligations).map(({ pillar, obligations: own }) => [pillar.id, ...own.map(({ id }) => id)])).toEqual(
    [
      ['pil:1', 'b', 'a'],
      ['pil:2', 'c', 'd'],
    ],
  );
});
