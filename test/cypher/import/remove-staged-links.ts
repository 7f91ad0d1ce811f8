import type { Case } from '../../support/case.ts';
import { unseen } from '../../support/unseen.ts';

const count = 'MATCH (:Entity)-[l]->(:Entity) RETURN count(l) AS links';

export const cases: Case[] = [
  {
    name: 'removes links that rest on what is not seen, and no other',
    given: unseen,
    params: { most: 10 },
    rows: [{ removed: 3 }],
    afterwards: { text: 'MATCH (:Entity)-[l]->(:Entity) RETURN l.id AS id', rows: [{ id: 'ab' }] },
  },
  {
    name: 'removes no more than asked for',
    given: unseen,
    params: { most: 2 },
    rows: [{ removed: 2 }],
    afterwards: { text: count, rows: [{ links: 2 }] },
  },
  {
    name: 'removes nothing where all is seen',
    given: { entities: [{ id: 'a' }] },
    params: { most: 1 },
    rows: [{ removed: 0 }],
  },
];
