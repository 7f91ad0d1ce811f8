import type { Case } from '../../support/case.ts';

export const cases: Case[] = [
  {
    name: 'counts both directions, and zero for an entity without links that fit',
    given: {
      entities: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      links: [
        { id: 'l1', from: 'a', kind: 'PART_OF', to: 'b' },
        { id: 'l2', from: 'b', kind: 'PARTNERS_WITH', to: 'c' },
      ],
    },
    params: { ids: ['a', 'b', 'c'], linkKinds: ['PART_OF'] },
    rows: [
      { entity: 'a', total: 1 },
      { entity: 'b', total: 1 },
      { entity: 'c', total: 0 },
    ],
    anyOrder: true,
  },
];
