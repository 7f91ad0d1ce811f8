import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

export const cases: Case[] = [
  {
    name: 'tells whose database it is',
    given: { claim: { product: hostile, version: 3 }, entities: [{ id: 'a' }] },
    params: {},
    rows: [{ product: hostile, version: 3 }],
  },
  { name: 'gives nothing when nobody has claimed it', given: { entities: [{ id: 'a' }] }, params: {}, rows: [] },
];
