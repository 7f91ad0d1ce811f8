import type { Case } from '../../support/case.ts';
import { times } from '../../support/accounts.ts';
import { hostile } from '../../support/worlds.ts';

const { createdAt, expiresAt } = times;

export const cases: Case[] = [
  {
    name: 'keeps a session that was used when it began',
    given: {},
    params: { id: hostile, account: 'a', createdAt, expiresAt },
    rows: [],
    afterwards: {
      text: `MATCH (s:Session) RETURN s.id AS id, s.account AS account, s.createdAt AS createdAt, s.usedAt AS usedAt,
        s.expiresAt AS expiresAt`,
      rows: [{ id: hostile, account: 'a', createdAt, usedAt: createdAt, expiresAt }],
    },
  },
];
