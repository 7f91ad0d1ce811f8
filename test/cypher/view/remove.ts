import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const text = 'MATCH (n) RETURN n.id AS id ORDER BY id';
const given = { entities: [{ id: 'a' }], views: [{ id: 'b' }, { id: hostile }] };

export const cases: Case[] = [
  {
    name: 'removes this view alone, and takes hostile text as a value',
    given,
    params: { id: hostile },
    rows: [],
    afterwards: { text, rows: [{ id: 'a' }, { id: 'b' }] },
  },
  {
    name: 'removes nothing that is no view',
    given: { entities: [{ id: 'a' }], views: [{ id: 'b' }] },
    params: { id: 'a' },
    rows: [],
    afterwards: { text, rows: [{ id: 'a' }, { id: 'b' }] },
  },
];
