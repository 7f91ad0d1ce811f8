import type { Case } from '../../support/case.ts';
import type { World } from '../../support/world.ts';
import {
  entityFilters,
  filteredEntities,
  filteredLinks,
  hiddenLinks,
  hostile,
  linkFilters,
} from '../../support/worlds.ts';

/** Each entity has a link to itself and one from and to a plain one, so that one link has two ends that fit a filter. */
const linkedEntities: World = {
  entities: [{ id: 'plain' }, ...filteredEntities],
  links: filteredEntities.flatMap(({ id }) => [
    { id: `${id}-self`, from: id, kind: 'PARTNERS_WITH', to: id },
    { id: `${id}-out`, from: id, kind: 'PARTNERS_WITH', to: 'plain' },
    { id: `${id}-in`, from: 'plain', kind: 'PARTNERS_WITH', to: id },
  ]),
};

export const cases: Case[] = [
  {
    name: 'counts all without a filter',
    given: linkedEntities,
    params: {},
    rows: [{ total: 3 * entityFilters.length }],
  },
  ...entityFilters.map(({ filter, params }) => ({
    name: `counts those of which both ends fit a filter of ${filter}`,
    given: linkedEntities,
    params,
    rows: [{ total: 1 }],
  })),
  ...linkFilters.map(({ filter, params }) => ({
    name: `counts those that fit a filter of their ${filter}`,
    given: filteredLinks,
    params,
    rows: [{ total: 1 }],
  })),
  {
    name: 'counts only what fits both filters',
    given: filteredLinks,
    params: { layers: ['CORE'], linkKinds: ['PARTNERS_WITH'] },
    rows: [{ total: 3 }],
  },
  { name: 'counts none for an empty list', given: filteredLinks, params: { ids: [] }, rows: [{ total: 0 }] },
  {
    name: 'leaves out what is hidden, and what starts or ends at something hidden',
    given: hiddenLinks,
    params: { hidden: ['src:secret'] },
    rows: [{ total: 1 }],
  },
  {
    name: 'takes hostile text as a value',
    given: { entities: [{ id: hostile }], links: [{ id: '链', from: hostile, kind: 'SUPPORTS', to: hostile }] },
    params: { ids: [hostile], linkKinds: ['SUPPORTS', hostile], hidden: [hostile] },
    rows: [{ total: 1 }],
  },
];
