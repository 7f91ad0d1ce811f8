import { expect, it } from 'vitest';
import { askedOf, choiceAtFirst, waysOf } from '../../../client/grow/asked.ts';
import { firstKinds, hiddenNeighbours } from '../../../client/store/hidden.ts';
import { aLink, anEntity, anOntology } from '../support/network.ts';

const kindsOf = anOntology().kinds;
const [city, measure] = ['CITY', 'MEASURE'].map((name) => kindsOf.find((kind) => kind.name === name)!);

it('counts each neighbour that is not in the picture once, by kind, the most numerous kind first', () => {
  const counts = [
    {
      id: 'a',
      kinds: [
        { kind: 'CITY', count: 3 },
        { kind: 'MEASURE', count: 2 },
      ],
    },
    { id: 'b', kinds: [{ kind: 'CITY', count: 1 }] },
    { id: 'c', kinds: [] },
  ];
  const entities = [anEntity('a', 'CITY'), anEntity('b', 'CITY'), anEntity('c', 'CITY'), anEntity('d', 'CITY')];
  const links = [aLink('1', 'a', 'b'), aLink('2', 'b', 'a'), aLink('3', 'a', 'a'), aLink('4', 'a', 'd')];
  expect([...hiddenNeighbours(counts, { entities, links }, { kinds: kindsOf })]).toEqual([
    [
      'a',
      {
        count: 3,
        kinds: [
          { kind: measure, count: 2 },
          { kind: city, count: 1 },
        ],
      },
    ],
    ['b', { count: 0, kinds: [] }],
    ['c', { count: 0, kinds: [] }],
  ]);
});

it('counts no less than nothing where more is shown than was counted', () => {
  const entities = [anEntity('a', 'CITY'), anEntity('b', 'CITY')];
  const counts = [
    {
      id: 'a',
      kinds: [
        { kind: 'CITY', count: 0 },
        { kind: 'MEASURE', count: 2 },
      ],
    },
  ];
  const hidden = hiddenNeighbours(counts, { entities, links: [aLink('1', 'a', 'b')] }, { kinds: kindsOf });
  expect(hidden.get('a')).toEqual({ count: 2, kinds: [{ kind: measure, count: 2 }] });
});

it('tells the first kinds of what is hidden, and sums up the others unless that is one', () => {
  const some = (...numbers: number[]) => ({ count: 0, kinds: numbers.map((count) => ({ kind: city!, count })) });
  const told = (...numbers: number[]) => {
    const { kinds, others } = firstKinds(some(...numbers));
    return [kinds.map(({ count }) => count), others];
  };
  expect(told(9, 8)).toEqual([[9, 8], 0]);
  expect(told(9, 8, 7, 6, 5)).toEqual([[9, 8, 7, 6, 5], 0]);
  expect(told(9, 8, 7, 6, 5, 4)).toEqual([[9, 8, 7, 6], 9]);
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
  expect(askedOf('x', [], { ...choiceAtFirst, kinds: ['PART_OF'], direction: 'IN' })).toEqual({
    id: 'x',
    among: [],
    order: 'MOST_LINKED',
    first: 20,
    linkFilter: { kinds: ['PART_OF'] },
    direction: 'IN',
  });
  const certain = askedOf('x', [], { ...choiceAtFirst, statuses: ['TO_BUILD', null], origins: ['NAME'] });
  expect(certain).toMatchObject({ statuses: ['TO_BUILD', null], linkFilter: { origins: ['NAME'] } });
  expect(certain).not.toHaveProperty('linkFilter.kinds');
});
