import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

export const cases: Case[] = [
  {
    name: 'says of the one who undid it, when and why, and leaves what it says',
    given: {
      same: [
        { id: hostile, keep: 'a' },
        { id: 'other', keep: 'b' },
      ],
    },
    params: { id: hostile, by: hostile, at: '2026-02-01T00:00:00.000Z', reason: null },
    rows: [],
    afterwards: {
      text: 'MATCH (d:SameDecision) RETURN properties(d) AS d ORDER BY d.keep',
      rows: [
        { d: { id: hostile, keep: 'a', undoneBy: hostile, undoneAt: '2026-02-01T00:00:00.000Z' } },
        { d: { id: 'other', keep: 'b' } },
      ],
    },
  },
];
