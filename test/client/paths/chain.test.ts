import { expect, it } from 'vitest';
import { chainOf, cutOf, idsOf, keyOfPath, unseenOf, weakestOf } from '../../../client/paths/chain.ts';
import { wayOf } from './ways.ts';

const kinds = [
  { name: 'OPERATES' as const, labelZh: '运营', labelEn: 'operates', directed: true },
  { name: 'PARTNERS_WITH' as const, labelZh: '合作', labelEn: 'partners with', directed: false },
];

const way = wayOf('sg PARTNERS_WITH plan <OPERATES js OPERATES park');

it('tells a way as a chain, each link in the direction in which it points', () => {
  const { start, steps } = chainOf(way, kinds);
  expect(start.id).toBe('sg');
  expect(steps.map(({ direction, kind, to }) => [direction, kind.labelEn, to.id])).toEqual([
    ['both', 'partners with', 'plan'],
    ['against', 'operates', 'js'],
    ['along', 'operates', 'park'],
  ]);
});

it('tells a kind that it does not know by its name', () => {
  expect(chainOf(wayOf('a ISSUES b'), kinds).steps[0]?.kind.labelZh).toBe('ISSUES');
});

it('lifts all entities and links of a way, and tells two ways over the same entities apart', () => {
  expect(idsOf(wayOf('a OPERATES b'))).toEqual(['a', 'b', 'OPERATES:0']);
  expect(keyOfPath(wayOf('a OPERATES b'))).not.toBe(keyOfPath(wayOf('a PARTNERS_WITH b')));
});

it('names each entity once that the picture does not hold, and apart from it those that its filters hide', () => {
  const seen = { drawn: new Set(['sg', 'js']), filtered: new Set(['other']) };
  expect(unseenOf([way, wayOf('sg OPERATES other OPERATES park')], seen)).toEqual({
    absent: ['plan', 'park'],
    hidden: ['other'],
  });
});

it('names the links that are supported worst by their places', () => {
  const doubtful = {
    ...way,
    confidence: 'INFERRED' as const,
    links: way.links.map((link, at) => ({ ...link, confidence: at === 1 ? ('INFERRED' as const) : link.confidence })),
  };
  expect(weakestOf(doubtful)).toEqual([1]);
});

it('counts which of the best without filters are not among those found', () => {
  const [one, other, third] = [wayOf('a OPERATES b'), wayOf('a PARTNERS_WITH b'), wayOf('a ISSUES b')];
  expect(cutOf([one, third], [one, other])).toBe(1);
  expect(cutOf([one, other], [one, other])).toBe(0);
});
