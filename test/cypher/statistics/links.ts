import type { Case } from '../../support/case.ts';
import { hiddenLinks, hostile } from '../../support/worlds.ts';

const link = { from: 'a', kind: 'PARTNERS_WITH', to: 'b' };

export const cases: Case[] = [
  {
    name: 'counts for each kind and status, ordered by both, without a status last',
    given: {
      entities: [{ id: 'a' }, { id: 'b' }],
      links: [
        { ...link, id: 'l1', kind: 'PART_OF' },
        { ...link, id: 'l2' },
        { ...link, id: 'l3', status: 'TO_BUILD' },
        { ...link, id: 'l4', status: 'EXISTING', to: 'a' },
        { ...link, id: 'l5', status: 'TO_BUILD', from: 'b', to: 'a' },
      ],
    },
    params: {},
    rows: [
      { kind: 'PARTNERS_WITH', status: 'EXISTING', total: 1 },
      { kind: 'PARTNERS_WITH', status: 'TO_BUILD', total: 2 },
      { kind: 'PARTNERS_WITH', status: null, total: 1 },
      { kind: 'PART_OF', status: null, total: 1 },
    ],
  },
  {
    name: 'leaves out what is hidden, and what starts or ends at something hidden',
    given: hiddenLinks,
    params: { hidden: ['src:secret', hostile] },
    rows: [{ kind: 'PART_OF', status: null, total: 1 }],
  },
  { name: 'gives nothing without links', given: { entities: [{ id: 'a' }] }, params: {}, rows: [] },
];
