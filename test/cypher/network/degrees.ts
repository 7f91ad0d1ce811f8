import type { Case } from '../../support/case.ts';
import { hiddenLinks } from '../../support/worlds.ts';

export const cases: Case[] = [
  {
    name: 'counts both directions and parallel links, and zero for none',
    given: {
      entities: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      links: [
        { id: 'l1', from: 'a', kind: 'PART_OF', to: 'b' },
        { id: 'l2', from: 'b', kind: 'PARTNERS_WITH', to: 'a' },
      ],
    },
    params: { ids: ['a', 'a', 'c', 'none'] },
    rows: [
      { id: 'a', degree: 2 },
      { id: 'c', degree: 0 },
    ],
    anyOrder: true,
  },
  {
    name: 'counts nothing that is hidden',
    given: hiddenLinks,
    params: { ids: ['seen', 'secret'], hidden: ['src:secret'] },
    rows: [{ id: 'seen', degree: 1 }],
  },
];
