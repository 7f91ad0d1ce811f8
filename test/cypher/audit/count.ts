import type { Case } from '../../support/case.ts';
import { entry } from '../../support/accounts.ts';

const given = { audit: [entry(1), entry(2, { action: 'signIn' }), entry(3, { name: '李' })] };

export const cases: Case[] = [
  { name: 'counts all', given, params: {}, rows: [{ total: 3 }] },
  { name: 'counts what one person did', given, params: { person: '李' }, rows: [{ total: 1 }] },
  { name: 'counts one action', given, params: { action: 'saveView' }, rows: [{ total: 2 }] },
  { name: 'counts from then on', given, params: { since: '2026-01-02T00:00:00.000Z' }, rows: [{ total: 2 }] },
  { name: 'leaves out what is hidden', given, params: { hidden: ['h1', 'h3'] }, rows: [{ total: 1 }] },
];
