import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const text = 'MATCH (d:GapDecision) RETURN properties(d) AS d ORDER BY d.at';
const first = { gap: 'g', state: 'OPEN', by: 'a', at: '2026-01-01T00:00:00.000Z' };

export const cases: Case[] = [
  {
    name: 'adds a decision beside the earlier ones, and takes hostile text as a value',
    given: { decisions: [first] },
    params: {
      gap: 'g',
      state: 'ACCEPTED',
      by: hostile,
      at: '2026-02-01T00:00:00.000Z',
      reason: hostile,
      until: '2027-01-01',
    },
    rows: [],
    afterwards: {
      text,
      rows: [
        { d: first },
        {
          d: {
            gap: 'g',
            state: 'ACCEPTED',
            by: hostile,
            at: '2026-02-01T00:00:00.000Z',
            reason: hostile,
            until: '2027-01-01',
          },
        },
      ],
    },
  },
  {
    name: 'keeps nothing of what is left open',
    given: {},
    params: { gap: 'g', state: 'IN_PROGRESS', by: 'a', at: '2026-02-01T00:00:00.000Z', reason: null, until: null },
    rows: [],
    afterwards: { text, rows: [{ d: { gap: 'g', state: 'IN_PROGRESS', by: 'a', at: '2026-02-01T00:00:00.000Z' } }] },
  },
];
