import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const given = {
  sources: [{ id: 'src:a' }, { id: 'src:secret' }],
  entities: [
    { id: 'a' },
    { id: 'b' },
    { id: hostile, evidence: [{}, { source: 'src:b' }] },
    { id: 'secret', evidence: [{ source: 'src:secret' }] },
  ],
  links: [{ id: 'l', from: 'a', kind: 'PART_OF', to: 'b', evidence: [{ source: 'src:c' }] }],
};

export const cases: Case[] = [
  {
    name: 'gives each list of sources once, of entities, links and sources, and takes hostile text as a value',
    given,
    params: { ids: ['a', 'b', hostile, 'l', 'src:secret', 'none'] },
    rows: [
      { sources: ['src:a'] },
      { sources: ['src:a', 'src:b'] },
      { sources: ['src:c'] },
      { sources: ['src:secret'] },
    ],
    anyOrder: true,
  },
  {
    name: 'leaves out what is hidden',
    given,
    params: { ids: ['secret', 'a'], hidden: ['src:secret'] },
    rows: [{ sources: ['src:a'] }],
  },
];
