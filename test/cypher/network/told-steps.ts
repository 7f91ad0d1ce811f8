import type { Case } from '../../support/case.ts';
import { filteredLinks, hiddenLinks, hostile, linkFilters, parallelLinks, parallelRows } from '../../support/worlds.ts';

const nothing = { status: null, weight: null };
const rested = { sources: ['src:a'], origins: ['DOCUMENT'], confidences: ['VERIFIED'] };

export const cases: Case[] = [
  ...linkFilters.map(({ filter, params, fits: { id, from, to, kind, status = null, evidence = [{}] } }) => ({
    name: `gives those that fit a filter of ${filter}`,
    given: filteredLinks,
    params: { ...params, from: ['hub', 'far'] },
    rows: [
      {
        ...nothing,
        link: id,
        start: from,
        end: to,
        kind,
        status,
        sources: evidence.map(({ source = 'src:a' }) => source),
        origins: evidence.map(({ origin = 'DOCUMENT' }) => origin),
        confidences: evidence.map(() => 'VERIFIED'),
      },
    ],
  })),
  {
    name: 'gives each link once and in its own direction, whichever end was asked, ordered by id',
    given: parallelLinks,
    params: { from: ['b', 'a', 'none'] },
    rows: parallelRows.map(({ id, from, to, kind }) => ({
      ...nothing,
      ...rested,
      link: id,
      start: from,
      end: to,
      kind,
    })),
  },
  { name: 'gives nothing from no entities', given: parallelLinks, params: { from: [] }, rows: [] },
  {
    name: 'leaves out what is hidden, hidden evidence, and what starts or ends at something hidden',
    given: hiddenLinks,
    params: { from: hiddenLinks.entities.map(({ id }) => id), hidden: ['src:secret'] },
    rows: [{ ...nothing, ...rested, link: 'open', start: 'seen', end: 'other', kind: 'PART_OF' }],
  },
  {
    name: 'gives state and weight, evidence in its order, and takes hostile text as a value',
    given: {
      entities: [{ id: hostile }, { id: '园' }],
      links: [
        {
          id: '链',
          from: '园',
          kind: 'SUPPORTS',
          to: hostile,
          status: hostile,
          weight: 2.5,
          evidence: [{ confidence: 'UNVERIFIED' }, { source: hostile, origin: 'IMPORT', confidence: 'INFERRED' }],
        },
      ],
    },
    params: { from: [hostile], linkStatuses: [hostile], linkSources: [hostile] },
    rows: [
      {
        link: '链',
        start: '园',
        end: hostile,
        kind: 'SUPPORTS',
        status: hostile,
        weight: 2.5,
        sources: ['src:a', hostile],
        origins: ['DOCUMENT', 'IMPORT'],
        confidences: ['UNVERIFIED', 'INFERRED'],
      },
    ],
  },
];
