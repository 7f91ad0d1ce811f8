import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const text = 'MATCH (v:SavedView) RETURN properties(v) AS v ORDER BY v.id';
const kept = { name: '甲', note: '旧', state: '{}', savedAt: '2026-01-01T00:00:00.000Z' };
const given = {
  views: [
    { id: 'a', ...kept },
    { id: 'b', ...kept },
  ],
};

export const cases: Case[] = [
  {
    name: 'changes name and note of this view alone, and takes hostile text as a value',
    given,
    params: { id: 'a', name: hostile, note: hostile },
    rows: [],
    afterwards: {
      text,
      rows: [{ v: { id: 'a', ...kept, name: hostile, note: hostile } }, { v: { id: 'b', ...kept } }],
    },
  },
  {
    name: 'takes the note away where there is none',
    given: { views: [{ id: 'a', ...kept }] },
    params: { id: 'a', name: '乙', note: null },
    rows: [],
    afterwards: { text, rows: [{ v: { id: 'a', name: '乙', state: kept.state, savedAt: kept.savedAt } }] },
  },
  {
    name: 'does nothing where there is no such view',
    given: { views: [{ id: 'a', ...kept }] },
    params: { id: 'none', name: '乙', note: null },
    rows: [],
    afterwards: { text, rows: [{ v: { id: 'a', ...kept } }] },
  },
];
