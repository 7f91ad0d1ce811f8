import type { Case } from '../../support/case.ts';
import { account } from '../../support/accounts.ts';
import { hostile } from '../../support/worlds.ts';

const given = { accounts: [account('b', { password: null, name: hostile }), account('c'), account('a')] };
const row = (id: string, more: Record<string, unknown> = {}) => {
  const { password, ...rest } = account(id, more);
  return { ...rest, local: password !== null };
};
const b = row('b', { password: null, name: hostile });

export const cases: Case[] = [
  { name: 'gives everybody by key, without passwords', given, params: { first: 9 }, rows: [row('a'), b, row('c')] },
  { name: 'gives no more than wanted', given, params: { first: 1 }, rows: [row('a')] },
  { name: 'goes on after a key', given, params: { first: 9, after: 'local a' }, rows: [b, row('c')] },
  { name: 'leaves out what is hidden', given, params: { first: 9, hidden: ['a', 'b'] }, rows: [row('c')] },
];
