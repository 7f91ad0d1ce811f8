import type { Case } from '../../support/case.ts';
import { entityFilters, entityRow, filteredEntities, hiddenEntities, hostile } from '../../support/worlds.ts';

const row = (entity: { id: string }) => ({ entity: entityRow(entity) });
const given = {
  entities: ['乙', 'loop', 'b', 'a', '甲'].map((id) => ({ id })),
  links: [
    { id: 'l1', from: 'b', kind: 'PART_OF', to: '甲' },
    { id: 'l2', from: '甲', kind: 'PART_OF', to: 'b' },
    { id: 'l3', from: '甲', kind: 'PART_OF', to: 'a' },
    { id: 'l4', from: 'loop', kind: 'PARTNERS_WITH', to: 'loop' },
  ],
};

export const cases: Case[] = [
  ...entityFilters.map(({ filter, params, fits }) => ({
    name: `gives those that fit a filter of ${filter}`,
    given: { entities: filteredEntities },
    params: { ...params, limit: 10 },
    rows: [row(fits)],
  })),
  {
    name: 'puts those with most links first, in both directions and parallel, and among equals orders by id',
    given,
    params: { limit: 10 },
    rows: ['甲', 'b', 'a', 'loop', '乙'].map((id) => row({ id })),
  },
  { name: 'gives no more than the limit', given, params: { limit: 2 }, rows: ['甲', 'b'].map((id) => row({ id })) },
  { name: 'gives nothing for an empty list of ids', given, params: { ids: [], limit: 2 }, rows: [] },
  { name: 'gives nothing in an empty graph', given: {}, params: { limit: 2 }, rows: [] },
  {
    name: 'leaves out what rests on hidden sources alone',
    given: { entities: hiddenEntities },
    params: { limit: 10, hidden: ['src:secret'] },
    rows: [row({ id: 'seen' })],
  },
  {
    name: 'takes hostile text as a value',
    given: { entities: [{ id: hostile }, { id: 'a' }] },
    params: { ids: [hostile], limit: 2, hidden: [hostile] },
    rows: [row({ id: hostile })],
  },
];
