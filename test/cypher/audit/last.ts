import type { Case } from '../../support/case.ts';
import { entry } from '../../support/accounts.ts';

export const cases: Case[] = [
  {
    name: 'gives the one with the highest number',
    given: { audit: [entry(2), entry(3), entry(1)] },
    params: {},
    rows: [{ number: 3, hash: 'h3' }],
  },
  { name: 'leaves out what is hidden', given: { audit: [entry(1)] }, params: { hidden: ['h1'] }, rows: [] },
  { name: 'gives nothing at first', given: {}, params: {}, rows: [] },
];
