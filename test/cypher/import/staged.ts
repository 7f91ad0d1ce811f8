import type { Case } from '../../support/case.ts';
import { unseen } from '../../support/unseen.ts';

export const cases: Case[] = [
  {
    name: 'counts what is not seen, of whichever data set',
    given: unseen,
    params: {},
    rows: [{ entities: 3 }],
  },
  {
    name: 'counts nothing where all is seen',
    given: { entities: [{ id: 'a' }] },
    params: {},
    rows: [{ entities: 0 }],
  },
  { name: 'counts nothing in an empty graph', given: {}, params: {}, rows: [{ entities: 0 }] },
];
