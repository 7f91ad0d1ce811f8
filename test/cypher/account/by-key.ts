import type { Case } from '../../support/case.ts';
import { account } from '../../support/accounts.ts';
import { hostile } from '../../support/worlds.ts';

const odd = account('odd', { key: hostile, name: hostile, groups: [], password: null });
const given = { accounts: [account('a'), odd] };

export const cases: Case[] = [
  { name: 'gives all that is kept', given, params: { key: 'local a' }, rows: [account('a')] },
  {
    name: 'takes hostile text as a value, and an absent password as null',
    given,
    params: { key: hostile },
    rows: [odd],
  },
  { name: 'gives nothing where there is none', given, params: { key: 'local x' }, rows: [] },
  { name: 'leaves out what is hidden', given, params: { key: 'local a', hidden: ['a'] }, rows: [] },
];
