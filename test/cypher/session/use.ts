import type { Case } from '../../support/case.ts';
import { times } from '../../support/accounts.ts';

const sessions = ['s', 't'].map((id) => ({ id, account: id, ...times }));

export const cases: Case[] = [
  {
    name: 'notes it of one session',
    given: { sessions },
    params: { id: 's', usedAt: 'later' },
    rows: [],
    afterwards: {
      text: 'MATCH (s:Session) RETURN s.id AS id, s.usedAt AS usedAt ORDER BY id',
      rows: [
        { id: 's', usedAt: 'later' },
        { id: 't', usedAt: times.usedAt },
      ],
    },
  },
];
