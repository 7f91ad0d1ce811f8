import type { Case } from '../../support/case.ts';
import { account } from '../../support/accounts.ts';

const given = { accounts: [account('a'), account('b', { password: null }), account('c')] };

export const cases: Case[] = [
  { name: 'counts everybody, and who has a password', given, params: {}, rows: [{ total: 3, local: 2 }] },
  { name: 'leaves out what is hidden', given, params: { hidden: ['a'] }, rows: [{ total: 2, local: 1 }] },
  { name: 'counts none where there is none', given: {}, params: {}, rows: [{ total: 0, local: 0 }] },
];
