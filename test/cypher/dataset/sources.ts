import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

export const cases: Case[] = [
  {
    name: 'gives every source with its data set, and no other node',
    given: {
      sources: [{ id: 'src:a', dataset: 'd1' }, { id: '源', dataset: hostile }, { id: 'src:c' }],
      entities: [{ id: 'a', dataset: 'd1' }],
    },
    params: {},
    rows: [
      { id: 'src:a', dataset: 'd1' },
      { id: 'src:c', dataset: '' },
      { id: '源', dataset: hostile },
    ],
    anyOrder: true,
  },
  { name: 'gives nothing where there is none', given: {}, params: {}, rows: [] },
];
