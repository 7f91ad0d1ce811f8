import type { Case } from '../../support/case.ts';
import { unseen } from '../../support/unseen.ts';

const given = { entities: unseen.entities, links: unseen.links.slice(0, 2) };

export const cases: Case[] = [
  {
    name: 'removes what is not seen and what no link rests on',
    given,
    params: { most: 10 },
    rows: [{ removed: 2 }],
    afterwards: {
      text: 'MATCH (e:Entity) RETURN e.id AS id ORDER BY id',
      rows: [{ id: 'a' }, { id: 'b' }, { id: 'x' }],
    },
  },
  {
    name: 'removes no more than asked for',
    given,
    params: { most: 1 },
    rows: [{ removed: 1 }],
    afterwards: { text: 'MATCH (e:Entity) RETURN count(e) AS entities', rows: [{ entities: 4 }] },
  },
  {
    name: 'removes nothing where all is seen',
    given: { entities: [{ id: 'a' }] },
    params: { most: 1 },
    rows: [{ removed: 0 }],
  },
];
