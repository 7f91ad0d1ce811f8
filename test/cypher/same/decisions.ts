import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const decision = {
  id: 'd2',
  state: 'JOINED',
  keep: 'a',
  drop: hostile,
  keepZh: '甲',
  keepEn: 'A',
  dropZh: hostile,
  dropEn: 'B',
  by: hostile,
  at: '2026-01-01T00:00:00.000Z',
  reason: hostile,
  rule: 'NAME_AND_CITY',
  score: 0.75,
  undoneBy: '乙',
  undoneAt: '2026-02-01T00:00:00.000Z',
  undoneReason: hostile,
};
const bare = { reason: null, rule: null, score: null, undoneBy: null, undoneAt: null, undoneReason: null };

export const cases: Case[] = [
  {
    name: 'gives all in the order of time and id, what was left open as null, and none of what is hidden',
    given: {
      same: [
        decision,
        { ...decision, ...bare, id: 'd3', at: '2025-01-01T00:00:00.000Z' },
        { ...decision, ...bare, id: 'd1' },
        { ...decision, id: 'd4', keep: 'hidden' },
      ].map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as { id: string }),
    },
    params: { hidden: ['hidden'] },
    rows: [
      { ...decision, ...bare, id: 'd3', at: '2025-01-01T00:00:00.000Z' },
      { ...decision, ...bare, id: 'd1' },
      decision,
    ],
  },
  { name: 'gives nothing where nobody has decided', given: {}, params: { hidden: [] }, rows: [] },
];
