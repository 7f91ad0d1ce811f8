import type { Case } from '../../support/case.ts';
import { unseen } from '../../support/unseen.ts';

export const cases: Case[] = [
  {
    name: 'gives what was written for the data set its sources, and leaves the rest',
    given: unseen,
    params: { dataset: 'd' },
    rows: [],
    afterwards: {
      text: 'MATCH (e:Entity) RETURN e.id AS id, e.evidenceSource AS sources, e.staged AS staged, e.stagedSource AS kept ORDER BY id',
      rows: [
        { id: 'a', sources: ['src:a'], staged: null, kept: null },
        { id: 'b', sources: ['src:a'], staged: null, kept: null },
        { id: 'x', sources: ['src:d'], staged: null, kept: null },
        { id: 'y', sources: ['src:d', 'src:e'], staged: null, kept: null },
        { id: 'z', sources: [], staged: 'other', kept: ['src:o'] },
      ],
    },
  },
];
