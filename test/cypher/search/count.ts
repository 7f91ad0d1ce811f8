import type { Case } from '../../support/case.ts';
import { entityFilters, filteredEntities, hiddenEntities, hostile } from '../../support/worlds.ts';

const texts = ['上海交通大学 shanghaijiaotongdaxue shjtdx', '上海光源 shanghaiguangyuan', "o'connor 100% a.*b \\d"];
const given = { entities: [...texts.map((searchText) => ({ id: searchText, searchText })), { id: 'without' }] };

const counts: [name: string, terms: string[], total: number][] = [
  ['counts those that hold a term, also in the middle of a word', ['交通'], 1],
  ['counts those that hold every term', ['上海', 'guangyuan'], 1],
  ['counts those that hold a term that several hold', ['上海'], 2],
  ['counts none when one of the terms is in none', ['上海', 'lab'], 0],
  ['counts small and capital letters as different', ['Shanghai'], 0],
  ['takes quotes, wildcards and backslashes as they are', ["o'", '%', '.*', '\\d'], 1],
  ['finds no pattern by a wildcard', ['上.*'], 0],
  ['takes hostile text as a value', [hostile], 0],
  ['counts none for no terms', [], 0],
];

export const cases: Case[] = [
  ...counts.map(([name, terms, total]) => ({ name, given, params: { terms }, rows: [{ total }] })),
  ...entityFilters.map(({ filter, params }) => ({
    name: `counts those that fit a filter of ${filter}`,
    given: { entities: filteredEntities.map((entity) => ({ ...entity, searchText: '实验室 lab' })) },
    params: { ...params, terms: ['lab'] },
    rows: [{ total: 1 }],
  })),
  {
    name: 'leaves out what rests on hidden sources alone',
    given: { entities: hiddenEntities.map((entity) => ({ ...entity, searchText: 'lab' })) },
    params: { terms: ['lab'], hidden: ['src:secret'] },
    rows: [{ total: 1 }],
  },
];
