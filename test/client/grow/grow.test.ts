import { expect, it } from 'vitest';
import { askedOf, choiceAtFirst, waysOf } from '../../../client/grow/asked.ts';
import { hiddenNeighbours } from '../../../client/grow/hidden.ts';
import { aLink } from '../support/network.ts';

it('counts each neighbour that is not in the picture once, whichever way and however often it is linked', () => {
  const counts = [
    { id: 'a', kinds: [{ count: 3 }, { count: 1 }] },
    { id: 'b', kinds: [{ count: 1 }] },
    { id: 'c', kinds: [] },
  ];
  const links = [aLink('1', 'a', 'b'), aLink('2', 'b', 'a'), aLink('3', 'a', 'a'), aLink('4', 'a', 'd')];
  expect([...hiddenNeighbours(counts, links)]).toEqual([
    ['a', 2],
    ['b', 0],
    ['c', 0],
  ]);
});

it('puts what is offered together by kind of link and direction, the largest first', () => {
  const groups = [
    { linkKind: 'PARTNERS_WITH', direction: 'OUT', status: null, count: 1 },
    { linkKind: 'LOCATED_IN', direction: 'IN', status: 'EXISTING', count: 2 },
    { linkKind: 'PARTNERS_WITH', direction: 'OUT', status: 'TO_BUILD', count: 4 },
  ] as const;
  expect(waysOf([...groups])).toEqual([
    {
      linkKind: 'PARTNERS_WITH',
      direction: 'OUT',
      count: 5,
      byStatus: [
        { status: null, count: 1 },
        { status: 'TO_BUILD', count: 4 },
      ],
    },
    { linkKind: 'LOCATED_IN', direction: 'IN', count: 2, byStatus: [{ status: 'EXISTING', count: 2 }] },
  ]);
});

it('asks only for what is chosen', () => {
  expect(askedOf('x', ['b', 'a'], choiceAtFirst)).toEqual({
    id: 'x',
    among: ['a', 'b'],
    order: 'MOST_LINKED',
    first: 20,
  });
  expect(askedOf('x', [], { ...choiceAtFirst, kinds: ['PART_OF'], direction: 'IN' })).toMatchObject({
    linkFilter: { kinds: ['PART_OF'] },
    direction: 'IN',
  });
});
