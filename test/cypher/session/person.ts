import type { Case } from '../../support/case.ts';
import { account, times } from '../../support/accounts.ts';

const given = { accounts: [account('a'), account('b')], sessions: [{ id: 's', account: 'a', ...times }] };
const { usedAt } = times;
const params = { id: 's', now: '2026-01-01T10:00:00.000Z', idleSince: '2026-01-01T08:00:00.000Z' };
const row = { id: 'a', name: 'a', role: 'READER', groups: ['a', 'b'], usedAt };

export const cases: Case[] = [
  { name: 'tells whose it is', given, params, rows: [row] },
  { name: 'knows no other', given, params: { ...params, id: 'S' }, rows: [] },
  { name: 'ends at its time', given, params: { ...params, now: times.expiresAt }, rows: [] },
  { name: 'ends when it was not used for long', given, params: { ...params, idleSince: usedAt }, rows: [] },
  { name: 'ends with its person', given: { sessions: given.sessions }, params, rows: [] },
  { name: 'leaves out what is hidden', given, params: { ...params, hidden: ['a'] }, rows: [] },
];
