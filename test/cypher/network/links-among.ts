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

const everyone = filteredLinks.entities.map(({ id }) => id);

export const cases: Case[] = [
  ...linkFilters.map(({ filter, params, fits }) => ({
    name: `gives those that fit a filter of ${filter}`,
    given: filteredLinks,
    params: { ...params, ids: everyone },
    rows: [{ link: linkRow(fits) }],
  })),
  {
    name: 'gives parallel links each and a link to itself once, ordered by id',
    given: parallelLinks,
    params: { ids: ['b', 'a'] },
    rows: parallelRows.map((link) => ({ link })),
  },
  {
    name: 'leaves out links of which only one end is among them',
    given: parallelLinks,
    params: { ids: ['a', 'none'] },
    rows: [{ link: { id: 'l4', from: 'a', kind: 'SUPPORTS', to: 'a' } }],
  },
  { name: 'gives nothing among no entities', given: parallelLinks, params: { ids: [] }, rows: [] },
  {
    name: 'leaves out what is hidden, and what starts or ends at something hidden',
    given: hiddenLinks,
    params: { ids: hiddenLinks.entities.map(({ id }) => id), hidden: ['src:secret'] },
    rows: [{ link: { id: 'open', from: 'seen', kind: 'PART_OF', to: 'other' } }],
  },
  {
    name: 'takes hostile text as a value',
    given: {
      entities: [{ id: hostile }, { id: '园' }],
      links: [{ id: '链', from: '园', kind: 'SUPPORTS', to: hostile, status: hostile }],
    },
    params: { ids: [hostile, '园'], linkStatuses: [hostile], hidden: [hostile] },
    rows: [{ link: { id: '链', from: '园', kind: 'SUPPORTS', to: hostile, status: hostile } }],
  },
];
