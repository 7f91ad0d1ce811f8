import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

export const cases: Case[] = [
  {
    name: 'counts for the one and for no other',
    given: {
      datasets: [
        { id: 'a', hash: '1' },
        { id: hostile, hash: '2' },
      ],
    },
    params: { dataset: hostile, entities: 3, links: 800_000 },
    rows: [],
    afterwards: {
      text: 'MATCH (d:Dataset) RETURN d.id AS id, d.entities AS entities, d.links AS links ORDER BY d.hash',
      rows: [
        { id: 'a', entities: null, links: null },
        { id: hostile, entities: 3, links: 800_000 },
      ],
    },
  },
];
