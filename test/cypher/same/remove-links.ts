import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const given = {
  entities: [{ id: 'a' }, { id: hostile }],
  links: [
    { id: 'l', from: 'a', kind: 'SUPPORTS', to: hostile },
    { id: 'l', from: hostile, kind: 'SUPPORTS', to: 'a' },
    { id: 'l', from: 'a', kind: 'PARTNERS_WITH', to: hostile },
    { id: hostile, from: 'a', kind: 'SUPPORTS', to: 'a' },
  ],
};
const text = 'MATCH (a)-[l]->() RETURN a.id AS from, type(l) AS kind ORDER BY kind, from';

export const cases: Case[] = [
  {
    name: 'removes those of this id and kind between these ends, in this direction',
    given,
    params: {
      rows: [
        { id: 'l', kind: 'SUPPORTS', from: 'a', to: hostile },
        { id: hostile, kind: 'SUPPORTS', from: 'a', to: 'a' },
        { id: 'none', kind: 'SUPPORTS', from: hostile, to: 'a' },
      ],
    },
    rows: [],
    afterwards: {
      text,
      rows: [
        { from: 'a', kind: 'PARTNERS_WITH' },
        { from: hostile, kind: 'SUPPORTS' },
      ],
    },
  },
];
