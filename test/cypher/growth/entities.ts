import type { Case } from '../../support/case.ts';
import type { World } from '../../support/world.ts';
import {
  entityFilters,
  entityRow,
  filteredEntities,
  filteredLinks,
  hiddenEntities,
  hiddenLinks,
  hostile,
  linkFilters,
} from '../../support/worlds.ts';

const usual = { id: 'hub', among: [], order: 'MOST_LINKED', first: 10 };

const aroundHub: World = {
  entities: [{ id: 'hub' }, ...filteredEntities],
  links: filteredEntities.map(({ id }) => ({ id: `hub-${id}`, from: 'hub', kind: 'PARTNERS_WITH', to: id })),
};

// Around a: b has most links, c is newest, d stands nearest to what is shown; y has a link with itself.
const own = {
  b: { id: 'b', startYear: 1990 },
  c: { id: 'c', startYear: 2020 },
  d: { id: 'd', startYear: 1990 },
  y: { id: 'y' },
};
const given: World = {
  entities: [{ id: 'a' }, ...Object.values(own), { id: 's' }, { id: 't' }, { id: 'far' }, { id: 'far2' }],
  links: [
    { id: 'l1', from: 'a', kind: 'PARTNERS_WITH', to: 'b' },
    { id: 'l2', from: 'a', kind: 'PART_OF', to: 'b' },
    { id: 'l3', from: 'c', kind: 'PARTNERS_WITH', to: 'a' },
    { id: 'l4', from: 'd', kind: 'PARTNERS_WITH', to: 'a' },
    { id: 'l5', from: 'a', kind: 'PARTNERS_WITH', to: 'y' },
    { id: 'l6', from: 'a', kind: 'PARTNERS_WITH', to: 'a' },
    { id: 'l7', from: 'y', kind: 'PARTNERS_WITH', to: 'y' },
    { id: 'l8', from: 'a', kind: 'PARTNERS_WITH', to: 's' },
    { id: 'l9', from: 'b', kind: 'PARTNERS_WITH', to: 'far' },
    { id: 'm1', from: 'b', kind: 'PARTNERS_WITH', to: 'far2' },
    { id: 'm2', from: 'd', kind: 'PARTNERS_WITH', to: 's' },
    { id: 'm3', from: 't', kind: 'PARTNERS_WITH', to: 'd' },
  ],
};
const rows = (...names: (keyof typeof own)[]) => names.map((name) => ({ entity: entityRow(own[name]) }));
const around = { ...usual, id: 'a', among: ['a', 's', 't'] };

export const cases: Case[] = [
  ...entityFilters.map(({ filter, params, fits }) => ({
    name: `gives those that fit a filter of ${filter}`,
    given: aroundHub,
    params: { ...usual, ...params },
    rows: [{ entity: entityRow(fits) }],
  })),
  ...linkFilters.map(({ filter, params, fits }) => ({
    name: `gives those at a link that fits a filter of ${filter}`,
    given: filteredLinks,
    params: { ...usual, ...params, id: fits.from },
    rows: filteredLinks.entities.filter(({ id }) => id === fits.to).map((entity) => ({ entity: entityRow(entity) })),
  })),
  {
    name: 'puts those with most links first, among equals by id; a link with itself counts nothing',
    given,
    params: around,
    rows: rows('b', 'd', 'c', 'y'),
  },
  {
    name: 'puts the newest first, among equals by id, what has no known start last',
    given,
    params: { ...around, order: 'NEWEST' },
    rows: rows('c', 'b', 'd', 'y'),
  },
  {
    name: 'puts those first that have most links with what is shown and the entity itself, among equals by id',
    given,
    params: { ...around, order: 'NEAREST' },
    rows: rows('d', 'b', 'c', 'y'),
  },
  {
    name: 'counts the entity itself as shown also where it is not among these',
    given,
    params: { ...around, among: ['s'], order: 'NEAREST', first: 3 },
    rows: rows('b', 'd', 'c'),
  },
  { name: 'gives no more than wanted', given, params: { ...around, first: 1 }, rows: rows('b') },
  {
    name: 'goes only along links that start from the entity',
    given,
    params: { ...around, direction: 'OUT' },
    rows: rows('b', 'y'),
  },
  {
    name: 'goes only along links that end at the entity',
    given,
    params: { ...around, direction: 'IN' },
    rows: rows('d', 'c'),
  },
  {
    name: 'goes only along links of these states, of which the empty one is that of links without',
    given: {
      ...given,
      links: given.links!.map((link) => (link.id === 'l3' || link.id === 'l5' ? { ...link, status: 'TO_JOIN' } : link)),
    },
    params: { ...around, states: ['TO_JOIN'] },
    rows: rows('c', 'y'),
  },
  { name: 'gives nothing of an entity that is not there', given, params: { ...around, id: 'none' }, rows: [] },
  {
    name: 'leaves out what is hidden, and what a hidden link leads to',
    given: hiddenLinks,
    params: { ...usual, id: 'seen', hidden: ['src:secret'] },
    rows: [{ entity: entityRow({ id: 'other' }) }],
  },
  {
    name: 'does not start from an entity that is hidden',
    given: hiddenLinks,
    params: { ...usual, id: 'secret', hidden: ['src:secret'] },
    rows: [],
  },
  ...['MOST_LINKED', 'NEAREST'].map((order) => ({
    name: `ranks by ${order} among what may be seen`,
    given: {
      entities: [{ id: 'z' }, { id: 'p' }, { id: 'q' }, ...hiddenEntities],
      links: [
        { id: 'k1', from: 'z', kind: 'PARTNERS_WITH', to: 'p' },
        { id: 'k2', from: 'z', kind: 'PARTNERS_WITH', to: 'q' },
        { id: 'k3', from: 'q', kind: 'PARTNERS_WITH', to: 'secret' },
        { id: 'k4', from: 'q', kind: 'PARTNERS_WITH', to: 'seen', evidence: [{ source: 'src:secret' }] },
      ],
    },
    params: { ...usual, id: 'z', order, among: ['secret', 'seen'], hidden: ['src:secret'] },
    rows: [{ entity: entityRow({ id: 'p' }) }, { entity: entityRow({ id: 'q' }) }],
  })),
  {
    name: 'takes hostile text as a value',
    given: {
      entities: [{ id: hostile }, { id: '园' }, { id: '园2' }],
      links: [
        { id: 'k1', from: hostile, kind: 'SUPPORTS', to: '园', status: hostile },
        { id: 'k2', from: hostile, kind: 'SUPPORTS', to: '园2' },
      ],
    },
    params: { ...usual, id: hostile, among: [hostile], linkStatuses: [hostile] },
    rows: [{ entity: entityRow({ id: '园' }) }],
  },
];
