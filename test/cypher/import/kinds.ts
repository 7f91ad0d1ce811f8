import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const given = {
  entities: [
    { id: 'a' },
    { id: hostile, kind: 'CITY' },
    { id: 'secret', evidence: [{ source: 'src:secret' }] },
    { id: 'other' },
  ],
};

export const cases: Case[] = [
  {
    name: 'gives those that are there, each once, with their kinds',
    given,
    params: { ids: ['a', hostile, 'none', 'a', 'secret'] },
    rows: [
      { id: 'a', kind: 'INSTITUTION' },
      { id: hostile, kind: 'CITY' },
      { id: 'secret', kind: 'INSTITUTION' },
    ],
    anyOrder: true,
  },
  {
    name: 'leaves out what rests on hidden sources alone',
    given,
    params: { ids: ['secret', 'a'], hidden: ['src:secret'] },
    rows: [{ id: 'a', kind: 'INSTITUTION' }],
  },
];
