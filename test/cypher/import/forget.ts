import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

export const cases: Case[] = [
  {
    name: 'forgets the one and no other',
    given: {
      datasets: [
        { id: 'a', hash: '1' },
        { id: hostile, hash: '2' },
      ],
    },
    params: { dataset: hostile },
    rows: [],
    afterwards: { text: 'MATCH (d:Dataset) RETURN d.id AS id', rows: [{ id: 'a' }] },
  },
];
