import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const given = {
  entities: [
    { id: 'a', evidence: [{ source: 'src:b' }, { source: '源' }, { source: 'src:b' }] },
    { id: 'b', evidence: [{ source: 'src:b' }, { source: hostile }] },
    { id: 'c', evidence: [{ source: 'src:secret' }] },
  ],
  links: [{ id: 'l', from: 'a', kind: 'PART_OF', to: 'b', evidence: [{ source: 'src:of-link' }] }],
};

export const cases: Case[] = [
  {
    name: 'counts an entity once for each source that it rests on, ordered by source',
    given,
    params: {},
    rows: [
      { source: hostile, total: 1 },
      { source: 'src:b', total: 2 },
      { source: 'src:secret', total: 1 },
      { source: '源', total: 1 },
    ],
  },
  {
    name: 'leaves out hidden sources',
    given,
    params: { hidden: ['src:secret', hostile] },
    rows: [
      { source: 'src:b', total: 2 },
      { source: '源', total: 1 },
    ],
  },
  { name: 'gives nothing in an empty graph', given: {}, params: {}, rows: [] },
];
