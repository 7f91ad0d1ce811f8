import type { Case } from '../../support/case.ts';
import { filteredLinks, hiddenLinks, hostile, linkFilters, parallelLinks, parallelRows } from '../../support/worlds.ts';

interface Link {
  id: string;
  from: string;
  kind: string;
  to: string;
}

/** A row as it is answered of a link that says nothing more, to an entity that says nothing more. */
const rowOf = (entity: string, { id, from, kind, to }: Link, more: object = {}) => {
  const other = from === entity ? to : from;
  return {
    entity,
    link: id,
    kind,
    outgoing: from === entity,
    status: null,
    since: null,
    until: null,
    weight: null,
    other,
    otherKind: 'INSTITUTION',
    otherSubtype: null,
    otherLayer: 'CORE',
    otherNameZh: other,
    otherNameEn: other,
    otherNameEnOrigin: null,
    otherStatus: null,
    ...more,
  };
};

/** Rows of the links l1 to l4 by their place: from this one, before that one. */
const rowsOf = (entity: string, from: number, before: number) =>
  parallelRows.slice(from, before).map((link) => rowOf(entity, link));

export const cases: Case[] = [
  ...linkFilters.map(({ filter, params, fits }) => ({
    name: `gives those that fit a filter of ${filter}`,
    given: filteredLinks,
    params: { ...params, ids: ['hub', 'far'], first: 10 },
    rows: [
      rowOf(fits.from, fits as Link, {
        status: fits.status ?? null,
        otherLayer: filteredLinks.entities.find(({ id }) => id === fits.to)?.layer ?? 'CORE',
      }),
    ],
  })),
  {
    name: 'gives links in both directions to each end, parallel ones each and a link to itself once, ordered by id',
    given: parallelLinks,
    params: { ids: ['b', 'a'], first: 10 },
    rows: [...rowsOf('a', 0, 4), ...rowsOf('b', 0, 3)],
  },
  {
    name: 'gives each entity a page of its own, and goes on after an id',
    given: parallelLinks,
    params: { ids: ['a', 'b'], after: 'l1', first: 2 },
    rows: [...rowsOf('a', 1, 3), ...rowsOf('b', 1, 3)],
  },
  {
    name: 'gives all that tells link and end apart, and nothing else of them',
    given: {
      entities: [
        { id: 'a' },
        {
          id: 'b',
          kind: 'CITY',
          subtype: 'DISTRICT',
          layer: 'CONTEXT',
          nameZh: '乙',
          nameEn: 'B',
          nameEnOrigin: 'OWN',
          status: 'TO_BUILD',
          descriptionEn: 'long',
        },
      ],
      links: [
        {
          id: 'l',
          from: 'b',
          kind: 'PART_OF',
          to: 'a',
          status: 'TO_EXPLORE',
          since: 2001,
          until: 2020,
          weight: 2.5,
          note: 'long',
        },
      ],
    },
    params: { ids: ['a'], first: 2 },
    rows: [
      {
        entity: 'a',
        link: 'l',
        kind: 'PART_OF',
        outgoing: false,
        status: 'TO_EXPLORE',
        since: 2001,
        until: 2020,
        weight: 2.5,
        other: 'b',
        otherKind: 'CITY',
        otherSubtype: 'DISTRICT',
        otherLayer: 'CONTEXT',
        otherNameZh: '乙',
        otherNameEn: 'B',
        otherNameEnOrigin: 'OWN',
        otherStatus: 'TO_BUILD',
      },
    ],
  },
  {
    name: 'gives nothing to whom anything is hidden',
    given: hiddenLinks,
    params: { ids: ['other', 'secret', 'seen'], first: 10, hidden: ['src:none'] },
    rows: [],
  },
  {
    name: 'takes hostile text as a value, and gives nothing for an entity without links or that is not there',
    given: {
      entities: [{ id: hostile }, { id: '甲' }, { id: 'alone' }],
      links: [{ id: '链', from: '甲', kind: 'SUPPORTS', to: hostile }],
    },
    params: { ids: ['alone', hostile, 'none'], after: hostile, first: 1 },
    rows: [rowOf(hostile, { id: '链', from: '甲', kind: 'SUPPORTS', to: hostile })],
  },
];
