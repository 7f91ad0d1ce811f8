import type { Case } from '../../support/case.ts';
import { filteredLinks, hiddenLinks, hostile, linkFilters, parallelLinks, parallelRows } from '../../support/worlds.ts';

const usual = { confidences: ['VERIFIED'] };

export const cases: Case[] = [
  ...linkFilters.map(({ filter, params, fits: { id, from, to, evidence = [{}] } }) => ({
    name: `gives those that fit a filter of ${filter}`,
    given: filteredLinks,
    params: { ...params, from: ['hub', 'far'] },
    rows: [
      {
        link: id,
        start: from,
        end: to,
        confidences: evidence.map(() => 'VERIFIED'),
      },
    ],
  })),
  {
    name: 'gives each link once and in its own direction, whichever end was asked, ordered by id',
    given: parallelLinks,
    params: { from: ['b', 'a', 'none'] },
    rows: parallelRows.map(({ id, from, to }) => ({ link: id, start: from, end: to, ...usual })),
  },
  {
    name: 'gives links that only end at these',
    given: parallelLinks,
    params: { from: ['b'], linkKinds: ['PARTNERS_WITH'] },
    rows: parallelRows.slice(0, 3).map(({ id, from, to }) => ({ link: id, start: from, end: to, ...usual })),
  },
  { name: 'gives nothing from no entities', given: parallelLinks, params: { from: [] }, rows: [] },
  {
    name: 'leaves out what is hidden, and what starts or ends at something hidden',
    given: hiddenLinks,
    params: { from: hiddenLinks.entities.map(({ id }) => id), hidden: ['src:secret'] },
    rows: [
      {
        link: 'open',
        start: 'seen',
        end: 'other',
        confidences: ['VERIFIED'],
      },
    ],
  },
  {
    name: 'gives the confidences in the order of the evidence, and takes hostile text as a value',
    given: {
      entities: [{ id: hostile }, { id: '园' }],
      links: [
        {
          id: '链',
          from: '园',
          kind: 'SUPPORTS',
          to: hostile,
          status: hostile,
          evidence: [{ confidence: 'UNVERIFIED' }, { source: hostile, confidence: 'INFERRED' }],
        },
      ],
    },
    params: { from: [hostile], linkStatuses: [hostile], linkSources: [hostile] },
    rows: [
      {
        link: '链',
        start: '园',
        end: hostile,
        confidences: ['UNVERIFIED', 'INFERRED'],
      },
    ],
  },
];
