import type { Case } from '../../support/case.ts';
import { times } from '../../support/accounts.ts';

const sessions = ['s', 't'].map((id) => ({ id, account: id, ...times }));

export const cases: Case[] = [
  {
    name: 'ends it and no other',
    given: { sessions },
    params: { id: 's' },
    rows: [],
    afterwards: { text: 'MATCH (s:Session) RETURN s.id AS id', rows: [{ id: 't' }] },
  },
];
