import { aside } from '../../support/aside.ts';
import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

export const cases: Case[] = [
  {
    name: 'gives those that are answered under another id',
    given: aside,
    params: { ids: ['a', hostile, 'none'], hidden: [] },
    rows: [{ id: hostile, kept: 'a' }],
  },
  {
    name: 'gives all for no ids',
    given: aside,
    params: { ids: null, hidden: [] },
    rows: [
      { id: hostile, kept: 'a' },
      { id: 'd', kept: 'c' },
    ],
    anyOrder: true,
  },
  {
    name: 'says nothing of one that rests on hidden sources alone',
    given: aside,
    params: { ids: ['d', hostile], hidden: ['src:secret'] },
    rows: [{ id: hostile, kept: 'a' }],
  },
];
