import type { Case } from '../../support/case.ts';
import { entityFilters, entityRow, filteredEntities, hiddenEntities, hostile } from '../../support/worlds.ts';

const texts = {
  z: '上海',
  y: '上海ab',
  x: '上海大学',
  w: '上海𠮷a',
  v: '上海交通大学 shjtdx',
  u: `100% a.*b ${hostile}`,
};
const entities = [...Object.entries(texts).map(([id, searchText]) => ({ id, searchText })), { id: 'without' }];
const given = { entities };

/** The entities with these ids, as rows. */
const rowsOf = (ids: string[]) =>
  ids.flatMap((id) => entities.filter((entity) => entity.id === id)).map((entity) => ({ entity: entityRow(entity) }));

const finds: [name: string, terms: string[], ids: string[]][] = [
  ['puts short texts first, counted in characters, and among equals orders by id', ['上海'], ['z', 'w', 'x', 'y', 'v']],
  ['finds a term in the middle of a word', ['交通'], ['v']],
  ['finds those that hold every term, in any order', ['shjtdx', '上海'], ['v']],
  ['finds nothing when one of the terms is in none', ['上海', 'lab'], []],
  ['takes wildcards as they are', ['100%', '.*'], ['u']],
  ['finds no pattern by a wildcard', ['上.*'], []],
  ['takes hostile text as a value', [hostile], ['u']],
  ['finds none for no terms', [], []],
];

export const cases: Case[] = [
  ...finds.map(([name, terms, ids]) => ({ name, given, params: { terms, limit: 10 }, rows: rowsOf(ids) })),
  { name: 'gives no more than the limit', given, params: { terms: ['上海'], limit: 2 }, rows: rowsOf(['z', 'w']) },
  ...entityFilters.map(({ filter, params, fits }) => ({
    name: `finds those that fit a filter of ${filter}`,
    given: { entities: filteredEntities.map((entity) => ({ ...entity, searchText: 'lab' })) },
    params: { ...params, terms: ['lab'], limit: 10 },
    rows: [{ entity: entityRow({ ...fits, searchText: 'lab' }) }],
  })),
  {
    name: 'leaves out what rests on hidden sources alone',
    given: { entities: hiddenEntities.map((entity) => ({ ...entity, searchText: 'lab' })) },
    params: { terms: ['lab'], limit: 10, hidden: ['src:secret'] },
    rows: [{ entity: entityRow({ id: 'seen', searchText: 'lab' }) }],
  },
];
