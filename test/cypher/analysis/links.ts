import type { Case } from '../../support/case.ts';
import { hiddenLinks } from '../../support/worlds.ts';

export const cases: Case[] = [
  {
    name: 'gives the ends of links of these kinds, parallel ones and those to itself included',
    given: {
      entities: [{ id: 'a' }, { id: 'b' }],
      links: [
        { id: 'l3', from: 'a', kind: 'SUPPORTS', to: 'a' },
        { id: 'l1', from: 'a', kind: 'PART_OF', to: 'b' },
        { id: 'l2', from: 'b', kind: 'PART_OF', to: 'a' },
        { id: 'l4', from: 'a', kind: 'ISSUES', to: 'b' },
      ],
    },
    params: { linkKinds: ['PART_OF', 'SUPPORTS'] },
    rows: [
      { kind: 'PART_OF', start: 'a', end: 'b' },
      { kind: 'PART_OF', start: 'b', end: 'a' },
      { kind: 'SUPPORTS', start: 'a', end: 'a' },
    ],
  },
  {
    name: 'leaves out what is hidden and what has a hidden end',
    given: hiddenLinks,
    params: { linkKinds: ['PART_OF'], hidden: ['src:secret'] },
    rows: [{ kind: 'PART_OF', start: 'seen', end: 'other' }],
  },
];
