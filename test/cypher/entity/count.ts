import type { Case } from '../../support/case.ts';
import { entityFilters, filteredEntities, hiddenEntities, hostile } from '../../support/worlds.ts';

const given = { entities: filteredEntities };

export const cases: Case[] = [
  { name: 'counts all without a filter', given, params: {}, rows: [{ total: entityFilters.length }] },
  ...entityFilters.map(({ filter, params }) => ({
    name: `counts those that fit a filter of ${filter}`,
    given,
    params,
    rows: [{ total: 1 }],
  })),
  {
    name: 'counts only what fits every filter',
    given,
    params: { layers: ['CORE'], kinds: ['CITY', 'INSTITUTION'], origins: ['DOCUMENT'], ids: ['of-kinds', 'of-layers'] },
    rows: [{ total: 1 }],
  },
  {
    name: 'counts none for an empty list, which is not an absent one',
    given,
    params: { kinds: [] },
    rows: [{ total: 0 }],
  },
  { name: 'counts none in an empty graph', given: {}, params: {}, rows: [{ total: 0 }] },
  {
    name: 'leaves out what rests on hidden sources alone',
    given: { entities: hiddenEntities },
    params: { hidden: ['src:secret'] },
    rows: [{ total: 1 }],
  },
  {
    name: 'takes hostile text as a value',
    given: { entities: [{ id: hostile, subtype: hostile }, { id: 'a' }] },
    params: { ids: [hostile], subtypes: [hostile], hidden: [hostile] },
    rows: [{ total: 1 }],
  },
  ...[{ sources: ['src:secret'] }, { origins: ['IMPORT'] }].map((filter) => ({
    name: `tells nothing of hidden evidence through a filter of ${Object.keys(filter).join()}`,
    given: {
      entities: [
        { id: 'a', evidence: [{ origin: 'DOCUMENT' as const }, { source: 'src:secret', origin: 'IMPORT' as const }] },
      ],
    },
    params: { ...filter, hidden: ['src:secret'] },
    rows: [{ total: 0 }],
  })),
];
