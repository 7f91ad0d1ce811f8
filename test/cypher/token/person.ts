import type { Case } from '../../support/case.ts';
import { account, times } from '../../support/accounts.ts';
import { hostile } from '../../support/worlds.ts';

const { createdAt, expiresAt } = times;
const token = { id: 't', account: 'a', name: hostile, hash: 'h', role: 'READER', readOnly: true, createdAt, expiresAt };
const given = { accounts: [account('a', { role: 'ANALYST' }), account('b')], tokens: [token] };
const params = { id: 't', hash: 'h', now: '2026-01-01T10:00:00.000Z' };
const row = { id: 'a', name: 'a', role: 'ANALYST', groups: ['a', 'b'], tokenRole: 'READER', readOnly: true };

export const cases: Case[] = [
  { name: 'tells whose it is and what it is for', given, params, rows: [row] },
  { name: 'knows it by its secret only', given, params: { ...params, hash: 'H' }, rows: [] },
  { name: 'ends at its time', given, params: { ...params, now: expiresAt }, rows: [] },
  { name: 'ends with its person', given: { tokens: [token] }, params, rows: [] },
  { name: 'leaves out what is hidden', given, params: { ...params, hidden: ['a'] }, rows: [] },
];
