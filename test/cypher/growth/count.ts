import type { Case } from '../../support/case.ts';
import type { World } from '../../support/world.ts';
import {
  entityFilters,
  filteredEntities,
  filteredLinks,
  hiddenLinks,
  hostile,
  linkFilters,
  parallelLinks,
} from '../../support/worlds.ts';

const aroundHub: World = {
  entities: [{ id: 'hub' }, ...filteredEntities],
  links: filteredEntities.map(({ id }) => ({ id: `hub-${id}`, from: 'hub', kind: 'PARTNERS_WITH', to: id })),
};

export const cases: Case[] = [
  ...entityFilters.map(({ filter, params }) => ({
    name: `counts those that fit a filter of ${filter}`,
    given: aroundHub,
    params: { ...params, id: 'hub', among: [] },
    rows: [{ total: 1 }],
  })),
  ...linkFilters.map(({ filter, params, fits }) => ({
    name: `counts those at a link that fits a filter of ${filter}`,
    given: filteredLinks,
    params: { ...params, id: fits.from, among: [] },
    rows: [{ total: 1 }],
  })),
  {
    name: 'counts each once, however many links lead there, and not the entity itself',
    given: parallelLinks,
    params: { id: 'a', among: [] },
    rows: [{ total: 1 }],
  },
  {
    name: 'counts none of these',
    given: aroundHub,
    params: { id: 'hub', among: filteredEntities.slice(2).map(({ id }) => id) },
    rows: [{ total: 2 }],
  },
  ...['OUT', 'IN'].map((direction) => ({
    name: `counts only along links that go ${direction}`,
    given: {
      entities: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
      links: [
        { id: 'l1', from: 'a', kind: 'PART_OF', to: 'b' },
        ...['c', 'd'].map((from) => ({ id: `l-${from}`, from, kind: 'PART_OF', to: 'a' })),
      ],
    },
    params: { id: 'a', among: [], direction },
    rows: [{ total: direction === 'OUT' ? 1 : 2 }],
  })),
  ...[
    { states: ['TO_BUILD'], total: 1 },
    { states: [''], total: 2 },
    { states: ['', 'TO_BUILD'], total: 3 },
    { states: [], total: 0 },
  ].map(({ states, total }) => ({
    name: `counts only along links of the states ${JSON.stringify(states)}, of which the empty one is that of links without`,
    given: {
      entities: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id })),
      links: [
        { id: 'l1', from: 'a', kind: 'PART_OF', to: 'b', status: 'TO_BUILD' },
        { id: 'l2', from: 'a', kind: 'PART_OF', to: 'c' },
        { id: 'l3', from: 'd', kind: 'PART_OF', to: 'a' },
        { id: 'l4', from: 'a', kind: 'PART_OF', to: 'e', status: 'EXISTING' },
      ],
    },
    params: { id: 'a', among: [], states },
    rows: [{ total }],
  })),
  {
    name: 'is zero for an entity that is not there',
    given: parallelLinks,
    params: { id: 'none', among: [] },
    rows: [{ total: 0 }],
  },
  {
    name: 'leaves out what is hidden, and what a hidden link leads to',
    given: hiddenLinks,
    params: { id: 'seen', among: [], hidden: ['src:secret'] },
    rows: [{ total: 1 }],
  },
  {
    name: 'takes hostile text as a value',
    given: {
      entities: [{ id: hostile }, { id: '园', subtype: hostile }],
      links: [{ id: '链', from: hostile, kind: 'SUPPORTS', to: '园' }],
    },
    params: { id: hostile, among: [hostile], subtypes: [hostile] },
    rows: [{ total: 1 }],
  },
];
