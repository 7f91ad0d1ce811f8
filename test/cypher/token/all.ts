import type { Case } from '../../support/case.ts';
import { account, times } from '../../support/accounts.ts';
import { hostile } from '../../support/worlds.ts';

const token = (id: string, owner: string, createdAt: string) => ({
  id,
  account: owner,
  name: hostile,
  role: 'READER',
  readOnly: false,
  createdAt,
  expiresAt: times.expiresAt,
});
const rows = [token('new', 'b', '2026-01-02'), token('a', 'a', '2026-01-01'), token('z', 'b', '2026-01-01')];
const given = {
  accounts: [account('a'), account('b')],
  tokens: [rows[2], rows[0], rows[1]].map((row) => ({ ...token('', '', ''), ...row, hash: 'h' })),
};
const owned = rows.map((row) => ({ ...row, owner: row.account }));

export const cases: Case[] = [
  { name: 'gives those of everybody, the newest first, among equals by id', given, params: {}, rows: owned },
  { name: 'gives those of a person', given, params: { account: 'a' }, rows: owned.slice(1, 2) },
  { name: 'leaves out what is hidden', given, params: { hidden: ['new', 'z'] }, rows: owned.slice(1, 2) },
];
