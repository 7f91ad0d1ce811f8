import type { Case } from '../../support/case.ts';
import { hiddenEntities, hostile } from '../../support/worlds.ts';

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

/** A decision of which much is left open. */
const open = (id: string, more: Record<string, unknown> = {}) => {
  const { reason: _r, rule: _u, score: _s, undoneBy: _b, undoneAt: _a, undoneReason: _n, ...rest } = decision;
  return { ...rest, id, ...more };
};

export const cases: Case[] = [
  {
    name: 'gives all in the order of time and id, what was left open as null',
    given: { same: [decision, open('d3', { at: '2025-01-01T00:00:00.000Z' }), open('d1')] },
    params: { hidden: [] },
    rows: [
      { ...decision, ...bare, id: 'd3', at: '2025-01-01T00:00:00.000Z' },
      { ...decision, ...bare, id: 'd1' },
      decision,
    ],
  },
  {
    name: 'gives only what is about two that may be seen, there or put aside',
    given: {
      entities: [{ id: 'a' }, ...hiddenEntities],
      entitiesAside: [
        { id: hostile, kept: 'a', sources: ['src:a', 'src:secret'], said: '{}' },
        { id: 'gone', kept: 'a', sources: ['src:secret'], said: '{}' },
      ],
      same: [
        open('d1'),
        open('d2', { drop: 'secret' }),
        open('d3', { drop: 'gone' }),
        open('d4', { keep: 'none' }),
        open('d5', { keep: 'seen', drop: 'a' }),
      ],
    },
    params: { hidden: ['src:secret'] },
    rows: [
      { ...decision, ...bare, id: 'd1' },
      { ...decision, ...bare, id: 'd5', keep: 'seen', drop: 'a' },
    ],
  },
  { name: 'gives nothing where nobody has decided', given: {}, params: { hidden: [] }, rows: [] },
];
