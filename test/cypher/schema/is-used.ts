import type { Case } from '../../support/case.ts';

export const cases: Case[] = [
  { name: 'says no of an empty database', given: {}, params: {}, rows: [{ used: false }] },
  {
    name: 'says yes once, however much there is',
    given: { entities: [{ id: 'a' }, { id: 'b' }] },
    params: {},
    rows: [{ used: true }],
  },
  {
    name: 'says yes of a database that holds anything else',
    given: { sources: [{ id: 'src:a' }] },
    params: {},
    rows: [{ used: true }],
  },
];
