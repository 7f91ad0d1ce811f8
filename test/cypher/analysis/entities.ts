import type { Case } from '../../support/case.ts';
import { entityFilters, filteredEntities, hiddenEntities } from '../../support/worlds.ts';

const analysed = ['INSTITUTION', 'CITY', 'REGION', 'COUNTRY'];
const bare = { kind: 'INSTITUTION', subtype: null, year: null, fits: true };

export const cases: Case[] = [
  {
    name: 'gives those of the analysed kinds alone, with subtype and year',
    given: {
      entities: [
        { id: 'b', kind: 'CITY', subtype: 'county', startYear: 1994 },
        { id: 'a', kind: 'FIELD' },
        { id: 'c', kind: 'REGION' },
      ],
    },
    params: { analysed },
    rows: [
      { id: 'b', kind: 'CITY', subtype: 'county', year: 1994, fits: true },
      { id: 'c', kind: 'REGION', subtype: null, year: null, fits: true },
    ],
  },
  ...entityFilters.map(({ filter, params, fits }) => ({
    name: `tells which fit a filter of ${filter}`,
    given: { entities: filteredEntities },
    params: { ...params, analysed: [...new Set(filteredEntities.map(({ kind = 'INSTITUTION' }) => kind))] },
    rows: filteredEntities
      .map(({ id, kind = 'INSTITUTION', subtype = null }) => ({ ...bare, id, kind, subtype, fits: id === fits.id }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  })),
  {
    name: 'leaves out what rests on hidden sources alone',
    given: { entities: hiddenEntities },
    params: { analysed, hidden: ['src:secret'] },
    rows: [{ ...bare, id: 'seen' }],
  },
];
