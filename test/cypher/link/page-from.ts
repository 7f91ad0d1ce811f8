import type { Case } from '../../support/case.ts';
import {
  filteredLinks,
  hiddenLinks,
  hostile,
  linkFilters,
  linkRow,
  parallelLinks,
  parallelRows,
} from '../../support/worlds.ts';

const [l1, l2, l3, l4] = parallelRows.map((link) => ({ link }));

export const cases: Case[] = [
  ...linkFilters.map(({ filter, params, fits }) => ({
    name: `gives those that fit a filter of ${filter}`,
    given: filteredLinks,
    params: { ...params, from: ['hub', 'far'], first: 10 },
    rows: [{ link: linkRow(fits) }],
  })),
  {
    name: 'gives those that start there, parallel and to itself, ordered by id, and none that only end there',
    given: parallelLinks,
    params: { from: ['a', 'none', 'a'], first: 10 },
    rows: [l1!, l2!, l4!],
  },
  {
    name: 'gives one page for all of them together',
    given: parallelLinks,
    params: { from: ['b', 'a'], first: 3 },
    rows: [l1!, l2!, l3!],
  },
  {
    name: 'goes on after an id',
    given: parallelLinks,
    params: { from: ['a', 'b'], after: 'l2', first: 1 },
    rows: [l3!],
  },
  {
    name: 'gives nothing after the last',
    given: parallelLinks,
    params: { from: ['a'], after: 'l4', first: 2 },
    rows: [],
  },
  {
    name: 'leaves out what is hidden, and what starts or ends at something hidden',
    given: hiddenLinks,
    params: { from: ['seen', 'secret'], first: 10, hidden: ['src:secret'] },
    rows: [{ link: { id: 'open', from: 'seen', kind: 'PART_OF', to: 'other' } }],
  },
  {
    name: 'takes hostile text as a value',
    given: {
      entities: [{ id: hostile }, { id: '甲' }],
      links: [{ id: '链', from: hostile, kind: 'SUPPORTS', to: '甲' }],
    },
    params: { from: [hostile], after: hostile, first: 1, hidden: [hostile] },
    rows: [{ link: { id: '链', from: hostile, kind: 'SUPPORTS', to: '甲' } }],
  },
];
