import type { Case } from '../../support/case.ts';
import type { World } from '../../support/world.ts';
import { hiddenLinks, hostile, parallelLinks } from '../../support/worlds.ts';

/** An entity that is there. */
const there = (entity: string) => ({ entity, kind: null, total: 0 });

const given: World = {
  entities: [
    { id: 'a' },
    { id: hostile },
    { id: 'alone' },
    { id: 'c1', kind: 'CITY' },
    { id: 'c2', kind: 'CITY' },
    { id: 'f', kind: 'FIELD' },
  ],
  links: [
    { id: 'l1', from: 'a', kind: 'LOCATED_IN', to: 'c1' },
    { id: 'l2', from: 'c2', kind: 'PARTNERS_WITH', to: 'a' },
    { id: 'l3', from: 'a', kind: 'PARTNERS_WITH', to: 'c2' },
    { id: 'l4', from: 'a', kind: 'FOCUSES_ON', to: 'f' },
    { id: 'l5', from: 'a', kind: 'PART_OF', to: hostile },
    { id: 'l6', from: 'alone', kind: 'PART_OF', to: 'alone' },
  ],
};

export const cases: Case[] = [
  {
    name: 'counts each neighbour once, in both directions, by kind, for each entity in the order of ids',
    given,
    params: { ids: ['c1', 'a', 'a', 'none'] },
    rows: [
      there('a'),
      { entity: 'a', kind: 'CITY', total: 2 },
      { entity: 'a', kind: 'FIELD', total: 1 },
      { entity: 'a', kind: 'INSTITUTION', total: 1 },
      there('c1'),
      { entity: 'c1', kind: 'INSTITUTION', total: 1 },
    ],
  },
  {
    name: 'has one row alone for what has links with nothing else',
    given,
    params: { ids: ['alone'] },
    rows: [there('alone')],
  },
  {
    name: 'does not count an entity as next to itself',
    given: parallelLinks,
    params: { ids: ['a'] },
    rows: [there('a'), { entity: 'a', kind: 'INSTITUTION', total: 1 }],
  },
  {
    name: 'takes hostile text as a value',
    given,
    params: { ids: [hostile] },
    rows: [there(hostile), { entity: hostile, kind: 'INSTITUTION', total: 1 }],
  },
  { name: 'gives nothing of no entities', given, params: { ids: [] }, rows: [] },
  {
    name: 'leaves out what is hidden, and what a hidden link leads to',
    given: hiddenLinks,
    params: { ids: ['seen', 'secret', 'behind'], hidden: ['src:secret'] },
    rows: [there('behind'), there('seen'), { entity: 'seen', kind: 'INSTITUTION', total: 1 }],
  },
];
