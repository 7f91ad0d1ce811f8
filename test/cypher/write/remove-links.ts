import type { Case } from '../../support/case.ts';
import { hostile, parallelLinks } from '../../support/worlds.ts';

const text = 'MATCH (n:Entity) OPTIONAL MATCH (n)-[l]->() RETURN n.id AS id, l.id AS link ORDER BY id, link';

export const cases: Case[] = [
  {
    name: 'removes a parallel one and one to itself, and leaves their ends and the others',
    given: parallelLinks,
    params: { ids: ['l1', 'l4', 'none', 'a'] },
    rows: [],
    afterwards: {
      text,
      rows: [
        { id: 'a', link: 'l2' },
        { id: 'b', link: 'l3' },
      ],
    },
  },
  {
    name: 'takes hostile text as a value',
    given: { entities: [{ id: 'a' }], links: [{ id: hostile, from: 'a', kind: 'SUPPORTS', to: 'a' }] },
    params: { ids: [hostile] },
    rows: [],
    afterwards: { text, rows: [{ id: 'a', link: null }] },
  },
  {
    name: 'removes nothing for no ids',
    given: { entities: [{ id: 'a' }], links: [{ id: 'l', from: 'a', kind: 'SUPPORTS', to: 'a' }] },
    params: { ids: [] },
    rows: [],
    afterwards: { text, rows: [{ id: 'a', link: 'l' }] },
  },
];
