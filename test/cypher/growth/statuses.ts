import type { Case } from '../../support/case.ts';
import type { World } from '../../support/world.ts';
import { hiddenLinks, hostile } from '../../support/worlds.ts';

const given: World = {
  entities: ['a', 'b', 'c', 'd', 'shown'].map((id) => ({ id })),
  links: [
    { id: 'l1', from: 'a', kind: 'PARTNERS_WITH', to: 'b', status: 'EXISTING' },
    { id: 'l2', from: 'b', kind: 'PART_OF', to: 'a', status: 'EXISTING' },
    { id: 'l3', from: 'a', kind: 'PARTNERS_WITH', to: 'c', status: 'EXISTING' },
    { id: 'l4', from: 'a', kind: 'PARTNERS_WITH', to: 'c', status: hostile },
    { id: 'l5', from: 'd', kind: 'PARTNERS_WITH', to: 'a' },
    { id: 'l6', from: 'a', kind: 'PART_OF', to: 'a', status: 'TO_JOIN' },
    { id: 'l7', from: 'a', kind: 'SUPPORTS', to: 'shown', status: 'TO_JOIN' },
    { id: 'l8', from: 'b', kind: 'SUPPORTS', to: 'c', status: 'TO_JOIN' },
  ],
};

export const cases: Case[] = [
  {
    name: 'counts each entity once in a status, along whichever links, none of those given, and not the entity itself',
    given,
    params: { id: 'a', among: ['a', 'shown'] },
    rows: [
      { status: hostile, total: 1 },
      { status: 'EXISTING', total: 2 },
      { status: null, total: 1 },
    ],
  },
  { name: 'gives nothing of an entity that is not there', given, params: { id: 'none', among: [] }, rows: [] },
  {
    name: 'leaves out what is hidden, and what a hidden link leads to',
    given: hiddenLinks,
    params: { id: 'seen', among: [], hidden: ['src:secret'] },
    rows: [{ status: null, total: 1 }],
  },
  {
    name: 'does not start from an entity that is hidden',
    given: hiddenLinks,
    params: { id: 'secret', among: [], hidden: ['src:secret'] },
    rows: [],
  },
];
