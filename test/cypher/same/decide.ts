import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const text = 'MATCH (d:SameDecision) RETURN properties(d) AS d ORDER BY d.id';

export const cases: Case[] = [
  {
    name: 'adds decisions beside the earlier ones, and keeps nothing of what is left open',
    given: { same: [{ id: 'd1', keep: 'a' }] },
    params: {
      rows: [
        { id: 'd2', state: 'JOINED', keep: hostile, drop: 'b', score: 0.5, reason: null },
        { id: 'd3', state: 'APART', keep: 'a', drop: 'b', reason: hostile },
      ],
    },
    rows: [],
    afterwards: {
      text,
      rows: [
        { d: { id: 'd1', keep: 'a' } },
        { d: { id: 'd2', state: 'JOINED', keep: hostile, drop: 'b', score: 0.5 } },
        { d: { id: 'd3', state: 'APART', keep: 'a', drop: 'b', reason: hostile } },
      ],
    },
  },
];
