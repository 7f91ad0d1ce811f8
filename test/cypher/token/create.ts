import type { Case } from '../../support/case.ts';
import { times } from '../../support/accounts.ts';
import { hostile } from '../../support/worlds.ts';

const { createdAt, expiresAt } = times;
const token = { id: 't', account: 'a', name: hostile, hash: 'h', role: 'READER', readOnly: true, createdAt, expiresAt };

export const cases: Case[] = [
  {
    name: 'keeps a token with its hash, and takes hostile text as a value',
    given: {},
    params: token,
    rows: [],
    afterwards: {
      text: `MATCH (t:ApiToken) RETURN t.id AS id, t.account AS account, t.name AS name, t.hash AS hash, t.role AS role,
        t.readOnly AS readOnly, t.createdAt AS createdAt, t.expiresAt AS expiresAt`,
      rows: [token],
    },
  },
];
