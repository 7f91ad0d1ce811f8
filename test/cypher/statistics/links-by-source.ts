import type { Case } from '../../support/case.ts';
import { hiddenLinks, hostile } from '../../support/worlds.ts';

export const cases: Case[] = [
  {
    name: 'counts a link once for each source that it rests on, ordered by source',
    given: {
      entities: [{ id: 'a', evidence: [{ source: 'src:of-entity' }] }, { id: 'b' }],
      links: [
        {
          id: 'l1',
          from: 'a',
          kind: 'PART_OF',
          to: 'b',
          evidence: [{ source: '源' }, { source: 'b' }, { source: '源' }],
        },
        { id: 'l2', from: 'b', kind: 'PART_OF', to: 'a', evidence: [{ source: '源' }] },
        { id: 'l3', from: 'b', kind: 'SUPPORTS', to: 'b', evidence: [{ source: hostile }] },
      ],
    },
    params: {},
    rows: [
      { source: hostile, total: 1 },
      { source: 'b', total: 1 },
      { source: '源', total: 2 },
    ],
  },
  {
    name: 'leaves out hidden sources, and links that start or end at something hidden',
    given: hiddenLinks,
    params: { hidden: ['src:secret', hostile] },
    rows: [{ source: 'src:a', total: 1 }],
  },
  { name: 'gives nothing without links', given: { entities: [{ id: 'a' }] }, params: {}, rows: [] },
];
