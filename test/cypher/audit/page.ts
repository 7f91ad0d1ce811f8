import type { Case } from '../../support/case.ts';
import { entry } from '../../support/accounts.ts';
import { hostile } from '../../support/worlds.ts';

const [one, two, three] = [entry(1, { name: hostile }), entry(2, { action: 'signIn', subjects: [] }), entry(3)];
const given = { audit: [two, three, one] };

export const cases: Case[] = [
  { name: 'gives the newest first', given, params: { first: 9 }, rows: [three, two, one] },
  { name: 'gives no more than wanted', given, params: { first: 1 }, rows: [three] },
  { name: 'goes on before an entry', given, params: { first: 9, before: 2 }, rows: [one] },
  { name: 'takes what one person did', given, params: { first: 9, person: hostile }, rows: [one] },
  { name: 'takes one action', given, params: { first: 9, action: 'saveView' }, rows: [three, one] },
  { name: 'takes what was done from then on', given, params: { first: 9, since: two.at }, rows: [three, two] },
  { name: 'leaves out what is hidden', given, params: { first: 9, hidden: ['h2', 'h3'] }, rows: [one] },
];
