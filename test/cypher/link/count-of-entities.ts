import type { Case } from '../../support/case.ts';
import { filteredLinks, hiddenLinks, hostile, linkFilters, parallelLinks } from '../../support/worlds.ts';

export const cases: Case[] = [
  {
    name: 'counts both directions, and says nothing of an entity without links that fit',
    given: {
      entities: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      links: [
        { id: 'l1', from: 'a', kind: 'PART_OF', to: 'b' },
        { id: 'l2', from: 'b', kind: 'PARTNERS_WITH', to: 'c' },
      ],
    },
    params: { ids: ['a', 'b', 'c'], linkKinds: ['PART_OF'] },
    rows: [
      { entity: 'a', total: 1 },
      { entity: 'b', total: 1 },
    ],
    anyOrder: true,
  },
  ...linkFilters.map(({ filter, params, fits }) => ({
    name: `counts those that fit a filter of ${filter}`,
    given: filteredLinks,
    params: { ...params, ids: ['hub', 'far'] },
    rows: [{ entity: fits.from, total: 1 }],
    anyOrder: true,
  })),
  {
    name: 'counts parallel links each, a link to itself once, and an entity asked for twice as once',
    given: parallelLinks,
    params: { ids: ['a', 'b', 'a'] },
    rows: [
      { entity: 'a', total: 4 },
      { entity: 'b', total: 3 },
    ],
    anyOrder: true,
  },
  {
    name: 'leaves out what is hidden, and what starts or ends at something hidden',
    given: hiddenLinks,
    params: { ids: ['other', 'secret', 'seen'], hidden: ['src:secret'] },
    rows: [
      { entity: 'other', total: 1 },
      { entity: 'seen', total: 1 },
    ],
    anyOrder: true,
  },
  {
    name: 'takes hostile text as a value, and says nothing of an entity that is not there',
    given: { entities: [{ id: hostile }] },
    params: { ids: [hostile, 'none'], linkKinds: [hostile] },
    rows: [],
  },
];
