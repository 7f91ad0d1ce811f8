import type { Case } from '../../support/case.ts';
import { entityFilters, entityRow, filteredEntities, hiddenEntities, hostile } from '../../support/worlds.ts';

const row = (entity: { id: string }) => ({ entity: entityRow(entity) });
const entities = ['c', '园', 'a', 'B', '（', 'a:1'].map((id) => ({ id }));
const given = { entities };

export const cases: Case[] = [
  ...entityFilters.map(({ filter, params, fits }) => ({
    name: `gives those that fit a filter of ${filter}`,
    given: { entities: filteredEntities },
    params: { ...params, first: 10 },
    rows: [row(fits)],
  })),
  {
    name: 'orders by id, letter by letter as Unicode numbers them',
    given: { entities: [{ id: '𠮷' }, ...entities] },
    params: { first: 10 },
    rows: ['B', 'a', 'a:1', 'c', '园', '（', '𠮷'].map((id) => row({ id })),
  },
  { name: 'gives no more than a page', given, params: { first: 2 }, rows: ['B', 'a'].map((id) => row({ id })) },
  {
    name: 'goes on after an id',
    given,
    params: { after: 'a', first: 2 },
    rows: ['a:1', 'c'].map((id) => row({ id })),
  },
  {
    name: 'goes on after an id that is not there',
    given,
    params: { after: '丁', first: 1, kinds: ['INSTITUTION'] },
    rows: [row({ id: '园' })],
  },
  { name: 'gives nothing after the last', given, params: { after: '（', first: 2 }, rows: [] },
  {
    name: 'leaves out what rests on hidden sources alone, and fills the page with others',
    given: { entities: hiddenEntities },
    params: { first: 1, hidden: ['src:secret'] },
    rows: [row({ id: 'seen' })],
  },
  {
    name: 'takes hostile text as a value',
    given: { entities: [{ id: hostile, nameZh: hostile }, { id: '~' }] },
    params: { after: hostile, first: 1, hidden: [hostile] },
    rows: [row({ id: '~' })],
  },
];
