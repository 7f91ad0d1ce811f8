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

const aroundHub: World = {
  entities: [{ id: 'hub' }, ...filteredEntities],
  links: filteredEntities.map(({ id }) => ({ id: `hub-${id}`, from: 'hub', kind: 'PARTNERS_WITH', to: id })),
};

const given: World = {
  entities: ['戊', '己', '丁', 'c', 'b', 'aa', 'a'].map((id) => ({ id })),
  links: [
    { id: 'l1', from: '己', kind: 'PARTNERS_WITH', to: 'a' },
    ...['b', 'aa', '丁'].map((to) => ({ id: `l2-${to}`, from: 'a', kind: 'PARTNERS_WITH', to })),
    { id: 'l3', from: 'a', kind: 'PARTNERS_WITH', to: 'c' },
    { id: 'l4', from: 'a', kind: 'PART_OF', to: 'c' },
    { id: 'l5', from: 'c', kind: 'PARTNERS_WITH', to: '戊' },
    { id: 'l6', from: 'a', kind: 'PARTNERS_WITH', to: 'a' },
  ],
};

export const cases: Case[] = [
  ...entityFilters.map(({ filter, params, fits }) => ({
    name: `gives those that fit a filter of ${filter}`,
    given: aroundHub,
    params: { ...params, from: ['hub'] },
    rows: [{ id: fits.id, degree: 1 }],
  })),
  ...linkFilters.map(({ filter, params, fits }) => ({
    name: `gives those at a link that fits a filter of ${filter}`,
    given: filteredLinks,
    params: { ...params, from: ['hub', 'far'] },
    rows: [{ id: fits.to, degree: 1 }],
  })),
  {
    name: 'goes both ways, gives each once and not the start, those with most links first, among equals by id',
    given,
    params: { from: ['a'] },
    rows: [{ id: 'c', degree: 3 }, ...['aa', 'b', '丁', '己'].map((id) => ({ id, degree: 1 }))],
  },
  {
    name: 'counts all links of an entity, not only those that fit or lead here',
    given,
    params: { from: ['a', 'none'], linkKinds: ['PART_OF'] },
    rows: [{ id: 'c', degree: 3 }],
  },
  {
    name: 'leaves out the entities that it starts from',
    given,
    params: { from: ['a', 'c'] },
    rows: ['aa', 'b', '丁', '己', '戊'].map((id) => ({ id, degree: 1 })),
  },
  { name: 'gives nothing from an entity that is not there', given, params: { from: ['none'] }, rows: [] },
  {
    name: 'leaves out what is hidden, and what a hidden link leads to',
    given: hiddenLinks,
    params: { from: ['seen'], hidden: ['src:secret'] },
    rows: [{ id: 'other', degree: 1 }],
  },
  {
    name: 'does not start from an entity that is hidden',
    given: hiddenLinks,
    params: { from: ['secret'], hidden: ['src:secret'] },
    rows: [],
  },
  {
    name: 'takes hostile text as a value',
    given: {
      entities: [{ id: hostile }, { id: '园', subtype: hostile }],
      links: [{ id: '链', from: '园', kind: 'SUPPORTS', to: hostile }],
    },
    params: { from: [hostile], subtypes: [hostile], hidden: [hostile] },
    rows: [{ id: '园', degree: 1 }],
  },
  {
    name: 'counts no link that is hidden or leads to what is hidden',
    given: {
      entities: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd', evidence: [{ source: 'src:secret' }] }],
      links: [
        { id: 'l1', from: 'a', kind: 'PART_OF', to: 'b' },
        { id: 'l2', from: 'b', kind: 'PART_OF', to: 'c', evidence: [{ source: 'src:secret' }] },
        { id: 'l3', from: 'b', kind: 'PART_OF', to: 'd' },
      ],
    },
    params: { from: ['a'], hidden: ['src:secret'] },
    rows: [{ id: 'b', degree: 1 }],
  },
];
