import type { Case } from '../../support/case.ts';
import {
  filteredLinks,
  hiddenLinks,
  hostile,
  linkFilters,
  linkRow,
  parallelLinks,
  parallelRows,
  entityRow,
} from '../../support/worlds.ts';

const otherOf = (entity: string, { from, to }: { from: string; to: string }) =>
  entityRow({ id: from === entity ? to : from });

/** Rows of the links l1 to l4 by their place: from this one, before that one. */
const rowsOf = (entity: string, from: number, before: number) =>
  parallelRows.slice(from, before).map((link) => ({ entity, link, other: otherOf(entity, link) }));

export const cases: Case[] = [
  ...linkFilters.map(({ filter, params, fits }) => ({
    name: `gives those that fit a filter of ${filter}`,
    given: filteredLinks,
    params: { ...params, ids: ['hub', 'far'], first: 10 },
    rows: [
      {
        entity: fits.from,
        link: linkRow(fits),
        other: entityRow(filteredLinks.entities.find(({ id }) => id === fits.to) ?? { id: '' }),
      },
    ],
  })),
  {
    name: 'gives links in both directions to each end, parallel ones each and a link to itself once, ordered by id',
    given: parallelLinks,
    params: { ids: ['b', 'a'], first: 10 },
    rows: [...rowsOf('a', 0, 4), ...rowsOf('b', 0, 3)],
  },
  {
    name: 'gives each entity a page of its own',
    given: parallelLinks,
    params: { ids: ['a', 'b'], first: 2 },
    rows: [...rowsOf('a', 0, 2), ...rowsOf('b', 0, 2)],
  },
  {
    name: 'goes on after an id',
    given: parallelLinks,
    params: { ids: ['a', 'b'], after: 'l2', first: 2 },
    rows: [...rowsOf('a', 2, 4), ...rowsOf('b', 2, 3)],
  },
  {
    name: 'gives nothing after the last',
    given: parallelLinks,
    params: { ids: ['a'], after: 'l4', first: 2 },
    rows: [],
  },
  {
    name: 'leaves out what is hidden, and what starts or ends at something hidden',
    given: hiddenLinks,
    params: { ids: ['other', 'secret', 'seen'], first: 10, hidden: ['src:secret'] },
    rows: ['other', 'seen'].map((entity) => ({
      entity,
      link: { id: 'open', from: 'seen', kind: 'PART_OF', to: 'other' },
      other: entityRow({ id: entity === 'seen' ? 'other' : 'seen' }),
    })),
  },
  {
    name: 'takes hostile text as a value, and gives nothing for an entity without links or that is not there',
    given: {
      entities: [{ id: hostile }, { id: '甲' }, { id: 'alone' }],
      links: [{ id: '链', from: '甲', kind: 'SUPPORTS', to: hostile }],
    },
    params: { ids: ['alone', hostile, 'none'], after: hostile, first: 1, hidden: [hostile] },
    rows: [
      {
        entity: hostile,
        link: { id: '链', from: '甲', kind: 'SUPPORTS', to: hostile },
        other: entityRow({ id: '甲' }),
      },
    ],
  },
];
