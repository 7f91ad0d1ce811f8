import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const state = JSON.stringify({ text: hostile });
const given = {
  views: [
    { id: hostile, state },
    { id: 'b', state: '{ "z": 1, "a": 2 }' },
    { id: 'c', state: '{}' },
  ],
};

export const cases: Case[] = [
  {
    name: 'gives each state once and as it was kept, and takes hostile text as a value',
    given,
    params: { ids: [hostile, 'b', 'b', 'none'] },
    rows: [
      { id: hostile, state },
      { id: 'b', state: '{ "z": 1, "a": 2 }' },
    ],
    anyOrder: true,
  },
  {
    name: 'gives nothing that is hidden',
    given,
    params: { ids: ['b', 'c'], hidden: ['b'] },
    rows: [{ id: 'c', state: '{}' }],
  },
  {
    name: 'gives nothing that holds what rests on hidden sources alone',
    given: { views: [{ id: 'b', state: '{}', restsOn: ['src:secret'] }] },
    params: { ids: ['b'], hidden: ['src:secret'] },
    rows: [],
  },
];
