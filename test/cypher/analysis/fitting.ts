import type { Case } from '../../support/case.ts';
import { entityFilters, filteredEntities, hiddenEntities } from '../../support/worlds.ts';

const kinds = [...new Set(filteredEntities.map(({ kind = 'INSTITUTION' }) => kind))];

export const cases: Case[] = [
  {
    name: 'gives those of the analysed kinds alone',
    given: {
      entities: [
        { id: 'a', kind: 'CITY' },
        { id: 'b', kind: 'FIELD' },
      ],
    },
    params: { analysed: ['CITY', 'REGION'] },
    rows: [{ id: 'a' }],
  },
  ...entityFilters.map(({ filter, params, fits }) => ({
    name: `gives those that fit a filter of ${filter}`,
    given: { entities: filteredEntities },
    params: { ...params, analysed: kinds },
    rows: [{ id: fits.id }],
  })),
  {
    name: 'leaves out what rests on hidden sources alone',
    given: { entities: hiddenEntities },
    params: { analysed: ['INSTITUTION'], hidden: ['src:secret'] },
    rows: [{ id: 'seen' }],
  },
];
