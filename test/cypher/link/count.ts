import type { Case } from '../../support/case.ts';
import { filteredLinks, hiddenLinks, hostile, linkFilters, parallelLinks } from '../../support/worlds.ts';

export const cases: Case[] = [
  { name: 'counts all without a filter', given: filteredLinks, params: {}, rows: [{ total: 7 }] },
  ...linkFilters.map(({ filter, params }) => ({
    name: `counts those that fit a filter of ${filter}`,
    given: filteredLinks,
    params,
    rows: [{ total: 1 }],
  })),
  {
    name: 'counts only what fits every filter',
    given: filteredLinks,
    params: { linkKinds: ['PARTNERS_WITH'], linkLayers: ['CORE'], linkOrigins: ['DOCUMENT'], linkSources: ['src:a'] },
    rows: [{ total: 3 }],
  },
  { name: 'counts none for an empty list', given: filteredLinks, params: { linkKinds: [] }, rows: [{ total: 0 }] },
  { name: 'counts none in an empty graph', given: {}, params: {}, rows: [{ total: 0 }] },
  {
    name: 'counts parallel links each, and a link to itself once',
    given: parallelLinks,
    params: {},
    rows: [{ total: 4 }],
  },
  {
    name: 'leaves out what is hidden, and what starts or ends at something hidden',
    given: hiddenLinks,
    params: { hidden: ['src:secret'] },
    rows: [{ total: 1 }],
  },
  {
    name: 'takes hostile text as a value',
    given: parallelLinks,
    params: { linkKinds: ['SUPPORTS', hostile], hidden: [hostile] },
    rows: [{ total: 1 }],
  },
  ...[{ linkSources: ['src:secret'] }, { linkOrigins: ['IMPORT'] }].map((filter) => ({
    name: `tells nothing of hidden evidence through a filter of ${Object.keys(filter).join()}`,
    given: {
      entities: [{ id: 'a' }, { id: 'b' }],
      links: [
        {
          id: 'l',
          from: 'a',
          kind: 'PART_OF',
          to: 'b',
          evidence: [{ origin: 'DOCUMENT' as const }, { source: 'src:secret', origin: 'IMPORT' as const }],
        },
      ],
    },
    params: { ...filter, hidden: ['src:secret'] },
    rows: [{ total: 0 }],
  })),
];
