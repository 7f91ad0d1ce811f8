import type { Case } from '../../support/case.ts';
import { times } from '../../support/accounts.ts';

const sessions = [
  { id: 'good', account: 'a', ...times },
  { id: 'idle', account: 'a', ...times, usedAt: '2026-01-01T08:30:00.000Z' },
  { id: 'over', account: 'a', ...times, expiresAt: '2026-01-01T10:00:00.000Z' },
];

export const cases: Case[] = [
  {
    name: 'removes what is over and what was not used for long',
    given: { sessions },
    params: { now: '2026-01-01T10:00:00.000Z', idleSince: '2026-01-01T08:30:00.000Z' },
    rows: [],
    afterwards: { text: 'MATCH (s:Session) RETURN s.id AS id', rows: [{ id: 'good' }] },
  },
];
