import type { Case } from '../../support/case.ts';
import { account } from '../../support/accounts.ts';

export const cases: Case[] = [
  {
    name: 'removes one and nobody else',
    given: { accounts: [account('a'), account('b')] },
    params: { id: 'a' },
    rows: [],
    afterwards: { text: 'MATCH (a:Account) RETURN a.id AS id', rows: [{ id: 'b' }] },
  },
];
