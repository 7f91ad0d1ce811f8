import { expect, it } from 'vitest';
import type { Proposal, ProposalPage } from '../../../client/api/same-questions.ts';
import { after, beside, keyOf, pairsIn, without } from '../../../client/same/pairs.ts';

const pair = (name: string) => ({ keep: { id: `org:${name}` }, drop: { id: `org:${name}-2` } }) as Proposal;
const key = (name: string) => keyOf(pair(name));
const page = (...names: string[]) => ({ totalCount: 4, nodes: names.map(pair) }) as unknown as ProposalPage;
const pairs = ['a', 'b', 'c'].map(pair);

it('goes to the pair after and before, and stays at the ends', () => {
  expect(beside(pairs, key('a'), 1)).toEqual(pair('b'));
  expect(beside(pairs, key('b'), -1)).toEqual(pair('a'));
  expect(beside(pairs, key('c'), 1)).toEqual(pair('c'));
  expect(beside(pairs, key('a'), -1)).toEqual(pair('a'));
  expect(beside(pairs, 'gone', 1)).toEqual(pair('a'));
  expect(beside([], key('a'), 1)).toBeUndefined();
});

it('goes on after a decision at the next, at the one before where it was the last', () => {
  expect(after(pairs, key('a'))).toEqual(pair('b'));
  expect(after(pairs, key('c'))).toEqual(pair('b'));
});

it('takes a pair out of what has come, and counts it once', () => {
  const come = { pages: [page('a', 'b'), page('c')], pageParams: [null, '2'] };
  const left = without(come, key('b'));
  expect(pairsIn(left).map(keyOf)).toEqual([key('a'), key('c')]);
  expect(left.pages.map(({ totalCount }) => totalCount)).toEqual([3, 3]);
  expect(without(left, key('b'))).toEqual(left);
  expect(pairsIn(undefined)).toEqual([]);
});
