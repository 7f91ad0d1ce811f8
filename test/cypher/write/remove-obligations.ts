import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

export const cases: Case[] = [
  {
    name: 'removes those of a data set that are not kept, and none of another',
    given: {
      obligations: [
        { id: 'a', dataset: hostile },
        { id: 'b', dataset: hostile },
        { id: 'c', dataset: 'other' },
      ],
    },
    params: { dataset: hostile, kept: ['b'] },
    rows: [],
    afterwards: { text: 'MATCH (o:Obligation) RETURN o.id AS id ORDER BY id', rows: [{ id: 'b' }, { id: 'c' }] },
  },
];
