import type { Case } from '../../support/case.ts';
import { lying } from '../../support/stated.ts';
import { hostile } from '../../support/worlds.ts';

const links = [
  { id: 'moved', from: 'a', kind: 'SUPPORTS', to: 'b', statedFrom: hostile, statedTo: 'b' },
  { id: 'in', from: 'b', kind: 'PARTNERS_WITH', to: 'a', weight: 0.5 },
  { id: 'elsewhere', from: 'b', kind: 'SUPPORTS', to: hostile },
];
const given = { entities: [{ id: 'a' }, { id: 'b' }, { id: hostile }], links };
const rows = links.map((link) => ({ link: lying(link) }));

export const cases: Case[] = [
  {
    name: 'gives all of an entity, in both directions, with their ends',
    given,
    params: { rows: [{ id: 'a', all: true }] },
    rows: rows.slice(0, 2),
    anyOrder: true,
  },
  {
    name: 'gives those alone that were moved',
    given,
    params: {
      rows: [
        { id: 'a', all: false },
        { id: hostile, all: false },
      ],
    },
    rows: rows.slice(0, 1),
  },
  { name: 'gives nothing for no rows', given, params: { rows: [] }, rows: [] },
];
