import type { Case } from '../../support/case.ts';
import { shares } from '../../support/shares.ts';
import { hostile } from '../../support/worlds.ts';

const given = { shares };
const now = '2029-12-31T00:00:00.000Z';

export const cases: Case[] = [
  {
    name: 'gives what holds, and takes hostile text as a value',
    given,
    params: { id: hostile, now },
    rows: [{ snapshot: hostile }],
  },
  { name: 'gives nothing that was taken back', given, params: { id: 'c', now }, rows: [] },
  { name: 'gives nothing that has ended', given, params: { id: 'a', now: '2030-01-01T00:00:00.000Z' }, rows: [] },
  { name: 'gives nothing that is hidden', given, params: { id: 'a', now, hidden: ['a'] }, rows: [] },
];
