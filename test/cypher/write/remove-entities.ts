import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const given = {
  entities: [{ id: 'a' }, { id: 'b' }, { id: hostile }],
  sources: [{ id: 'a' }],
  links: [
    { id: 'l1', from: 'a', kind: 'PART_OF', to: 'b' },
    { id: 'l2', from: 'b', kind: 'PART_OF', to: 'a' },
    { id: 'l3', from: 'a', kind: 'SUPPORTS', to: 'a' },
    { id: 'l4', from: 'b', kind: 'PART_OF', to: hostile },
  ],
};
const text = 'MATCH (n) OPTIONAL MATCH (n)-[l]->() RETURN n.id AS id, l.id AS link ORDER BY id, link';

export const cases: Case[] = [
  {
    name: 'removes them with their links in both directions, and nothing else',
    given,
    params: { ids: ['a', 'none', 'a'] },
    rows: [],
    afterwards: {
      text,
      rows: [
        { id: hostile, link: null },
        { id: 'a', link: null },
        { id: 'b', link: 'l4' },
      ],
    },
  },
  {
    name: 'takes hostile text as a value',
    given,
    params: { ids: [hostile, 'b'] },
    rows: [],
    afterwards: {
      text,
      rows: [
        { id: 'a', link: 'l3' },
        { id: 'a', link: null },
      ],
    },
  },
];
