import type { Case } from '../../support/case.ts';
import type { World } from '../../support/world.ts';
import { hiddenLinks, hostile, parallelLinks } from '../../support/worlds.ts';

const given: World = {
  entities: ['a', 'b', 'c', 'd', 'shown'].map((id) => ({ id })),
  links: [
    { id: 'l1', from: 'a', kind: 'PARTNERS_WITH', to: 'b', status: 'EXISTING' },
    { id: 'l2', from: 'a', kind: 'PARTNERS_WITH', to: 'b', status: 'EXISTING' },
    { id: 'l3', from: 'a', kind: 'PARTNERS_WITH', to: 'c', status: 'EXISTING' },
    { id: 'l4', from: 'a', kind: 'PARTNERS_WITH', to: 'c', status: 'TO_BUILD' },
    { id: 'l5', from: 'd', kind: 'PARTNERS_WITH', to: 'a' },
    { id: 'l6', from: 'd', kind: 'PART_OF', to: 'a', status: hostile },
    { id: 'l7', from: 'a', kind: 'PART_OF', to: 'a' },
    { id: 'l8', from: 'a', kind: 'SUPPORTS', to: 'shown' },
    { id: 'l9', from: 'b', kind: 'SUPPORTS', to: 'c' },
  ],
};

export const cases: Case[] = [
  {
    name: 'counts each entity once in a group, none of those given, and not the entity itself',
    given,
    params: { id: 'a', among: ['a', 'shown'] },
    rows: [
      { linkKind: 'PARTNERS_WITH', direction: 'IN', status: null, total: 1 },
      { linkKind: 'PARTNERS_WITH', direction: 'OUT', status: 'EXISTING', total: 2 },
      { linkKind: 'PARTNERS_WITH', direction: 'OUT', status: 'TO_BUILD', total: 1 },
      { linkKind: 'PART_OF', direction: 'IN', status: hostile, total: 1 },
    ],
  },
  {
    name: 'tells the two directions between two entities apart',
    given: parallelLinks,
    params: { id: 'b', among: [] },
    rows: ['IN', 'OUT'].map((direction) => ({ linkKind: 'PARTNERS_WITH', direction, status: null, total: 1 })),
  },
  { name: 'gives nothing of an entity that is not there', given, params: { id: 'none', among: [] }, rows: [] },
  {
    name: 'leaves out what is hidden, and what a hidden link leads to',
    given: hiddenLinks,
    params: { id: 'seen', among: [], hidden: ['src:secret'] },
    rows: [{ linkKind: 'PART_OF', direction: 'OUT', status: null, total: 1 }],
  },
  {
    name: 'does not start from an entity that is hidden',
    given: hiddenLinks,
    params: { id: 'secret', among: [], hidden: ['src:secret'] },
    rows: [],
  },
];
