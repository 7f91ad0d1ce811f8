import type { Case } from '../../support/case.ts';
import { entry } from '../../support/accounts.ts';

const given = { audit: [entry(3), entry(1), entry(2)] };

export const cases: Case[] = [
  { name: 'gives the oldest first', given, params: { after: 0, first: 9 }, rows: [entry(1), entry(2), entry(3)] },
  { name: 'goes on after a number, no further than wanted', given, params: { after: 1, first: 1 }, rows: [entry(2)] },
  { name: 'leaves out what is hidden', given, params: { after: 0, first: 9, hidden: ['h1', 'h2'] }, rows: [entry(3)] },
];
