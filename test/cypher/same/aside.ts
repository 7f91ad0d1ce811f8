import { aside } from '../../support/aside.ts';
import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

export const cases: Case[] = [
  {
    name: 'gives what these were, and every link of theirs that is put aside',
    given: aside,
    params: { ids: ['a', hostile] },
    rows: [
      { id: 'a', from: null, to: null, said: '{"a":1}' },
      { id: hostile, from: null, to: null, said: hostile },
      { id: 'l1', from: 'a', to: hostile, said: hostile },
      { id: 'l3', from: 'd', to: 'a', said: '{}' },
    ],
    anyOrder: true,
  },
  { name: 'gives nothing for no ids', given: aside, params: { ids: [] }, rows: [] },
];
