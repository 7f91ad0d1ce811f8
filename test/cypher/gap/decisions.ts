import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

export const cases: Case[] = [
  {
    name: 'gives every decision, the newest first, with what was left open as null',
    given: {
      decisions: [
        { gap: 'a', state: 'IN_PROGRESS', by: '甲', at: '2026-01-01T00:00:00.000Z' },
        {
          gap: hostile,
          state: 'ACCEPTED',
          by: hostile,
          at: '2026-03-01T00:00:00.000Z',
          reason: hostile,
          until: '2027-01-01',
        },
        { gap: 'b', state: 'OPEN', by: '乙', at: '2026-02-01T00:00:00.000Z' },
        { gap: 'hidden', state: 'OPEN', by: '乙', at: '2026-02-01T00:00:00.000Z' },
      ],
    },
    params: { hidden: ['hidden'] },
    rows: [
      {
        gap: hostile,
        state: 'ACCEPTED',
        by: hostile,
        at: '2026-03-01T00:00:00.000Z',
        reason: hostile,
        until: '2027-01-01',
      },
      { gap: 'b', state: 'OPEN', by: '乙', at: '2026-02-01T00:00:00.000Z', reason: null, until: null },
      { gap: 'a', state: 'IN_PROGRESS', by: '甲', at: '2026-01-01T00:00:00.000Z', reason: null, until: null },
    ],
  },
  { name: 'gives nothing where nobody has decided', given: {}, params: { hidden: [] }, rows: [] },
];
