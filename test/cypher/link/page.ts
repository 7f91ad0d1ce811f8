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

const parallel = parallelRows.map((link) => ({ link }));

export const cases: Case[] = [
  ...linkFilters.map(({ filter, params, fits }) => ({
    name: `gives those that fit a filter of ${filter}`,
    given: filteredLinks,
    params: { ...params, first: 10 },
    rows: [{ link: linkRow(fits) }],
  })),
  {
    name: 'gives parallel links each and a link to itself once, ordered by id',
    given: parallelLinks,
    params: { first: 10 },
    rows: parallel,
  },
  { name: 'gives no more than a page', given: parallelLinks, params: { first: 3 }, rows: parallel.slice(0, 3) },
  { name: 'goes on after an id', given: parallelLinks, params: { after: 'l2', first: 1 }, rows: parallel.slice(2, 3) },
  { name: 'gives nothing after the last', given: parallelLinks, params: { after: 'l4', first: 1 }, rows: [] },
  {
    name: 'leaves out what is hidden, and what starts or ends at something hidden',
    given: hiddenLinks,
    params: { first: 10, hidden: ['src:secret'] },
    rows: [{ link: { id: 'open', from: 'seen', kind: 'PART_OF', to: 'other' } }],
  },
  {
    name: 'gives all properties of a link, and takes hostile text as a value',
    given: {
      entities: [{ id: hostile }],
      links: [{ id: hostile, from: hostile, kind: 'SUPPORTS', to: hostile, verb: hostile, since: 2021, weight: 0.5 }],
    },
    params: { after: "'", first: 1, hidden: [hostile] },
    rows: [
      { link: { id: hostile, from: hostile, kind: 'SUPPORTS', to: hostile, verb: hostile, since: 2021, weight: 0.5 } },
    ],
  },
];
