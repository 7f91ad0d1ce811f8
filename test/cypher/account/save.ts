import type { Case } from '../../support/case.ts';
import { account } from '../../support/accounts.ts';
import { hostile } from '../../support/worlds.ts';

const text = `MATCH (a:Account) RETURN a.id AS id, a.key AS key, a.name AS name, a.role AS role, a.groups AS groups,
  a.password AS password, a.createdAt AS createdAt ORDER BY id`;
const odd = account('odd', { key: hostile, name: hostile, groups: [], password: null });

export const cases: Case[] = [
  {
    name: 'adds somebody beside the others, and takes hostile text as a value',
    given: { accounts: [account('a')] },
    params: odd,
    rows: [],
    afterwards: { text, rows: [account('a'), odd] },
  },
  {
    name: 'changes who is there under the key, and leaves id and day',
    given: { accounts: [account('a')] },
    params: account('other', { key: 'local a', role: 'ANALYST', password: null, createdAt: 'later' }),
    rows: [],
    afterwards: { text, rows: [account('a', { name: 'other', role: 'ANALYST', password: null })] },
  },
];
