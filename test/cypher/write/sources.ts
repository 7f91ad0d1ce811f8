import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const row = (properties: { id: string } & Record<string, unknown>) => ({ id: properties.id, properties });
const text = 'MATCH (s:Source) RETURN properties(s) AS s, toString(s.year) AS year ORDER BY s.id';

export const cases: Case[] = [
  {
    name: 'creates some, replaces all properties of others, and leaves the rest as they are',
    given: {
      sources: [
        { id: 'a', old: 1 },
        { id: 'b', old: 1 },
      ],
    },
    params: {
      rows: [row({ id: 'a', titleZh: '甲', year: 2021 }), row({ id: 'c', passageStarts: [0, 7], none: null })],
    },
    rows: [],
    afterwards: {
      text,
      rows: [
        { s: { id: 'a', titleZh: '甲', year: 2021 }, year: '2021' },
        { s: { id: 'b', old: 1 }, year: null },
        { s: { id: 'c', passageStarts: [0, 7] }, year: null },
      ],
    },
  },
  {
    name: 'keeps hostile text as it was, and lets the last of two rows with one id win',
    given: {},
    params: { rows: [row({ id: hostile, old: 1 }), row({ id: hostile, text: hostile })] },
    rows: [],
    afterwards: { text, rows: [{ s: { id: hostile, text: hostile }, year: null }] },
  },
];
