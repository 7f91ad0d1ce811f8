import type { Case } from '../../support/case.ts';
import { filteredLinks, hiddenLinks, hostile, linkFilters, parallelLinks } from '../../support/worlds.ts';

const everyone = filteredLinks.entities.map(({ id }) => id);

export const cases: Case[] = [
  { name: 'counts all without a filter', given: filteredLinks, params: { ids: everyone }, rows: [{ total: 7 }] },
  ...linkFilters.map(({ filter, params }) => ({
    name: `counts those that fit a filter of ${filter}`,
    given: filteredLinks,
    params: { ...params, ids: everyone },
    rows: [{ total: 1 }],
  })),
  {
    name: 'counts parallel links each, and a link to itself once',
    given: parallelLinks,
    params: { ids: ['a', 'b'] },
    rows: [{ total: 4 }],
  },
  {
    name: 'leaves out links of which only one end is among them',
    given: parallelLinks,
    params: { ids: ['b', 'none'] },
    rows: [{ total: 0 }],
  },
  { name: 'counts none among no entities', given: parallelLinks, params: { ids: [] }, rows: [{ total: 0 }] },
  {
    name: 'leaves out what is hidden, and what starts or ends at something hidden',
    given: hiddenLinks,
    params: { ids: hiddenLinks.entities.map(({ id }) => id), hidden: ['src:secret'] },
    rows: [{ total: 1 }],
  },
  {
    name: 'takes hostile text as a value',
    given: { entities: [{ id: hostile }], links: [{ id: '链', from: hostile, kind: 'SUPPORTS', to: hostile }] },
    params: { ids: [hostile], hidden: [hostile] },
    rows: [{ total: 1 }],
  },
];
