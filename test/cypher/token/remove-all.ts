import type { Case } from '../../support/case.ts';

const tokens = ['s', 't'].map((id) => ({ id, account: id }));

export const cases: Case[] = [
  {
    name: 'revokes it and no other',
    given: { tokens },
    params: { account: 's' },
    rows: [],
    afterwards: { text: 'MATCH (t:ApiToken) RETURN t.id AS id', rows: [{ id: 't' }] },
  },
];
