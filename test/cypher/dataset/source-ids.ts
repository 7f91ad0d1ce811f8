import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const given = {
  sources: [
    { id: 'src:a', dataset: 'd1' },
    { id: '源', dataset: 'd1' },
    { id: hostile, dataset: hostile },
    { id: 'src:c' },
  ],
  entities: [{ id: 'a', dataset: 'd1' }],
};

export const cases: Case[] = [
  {
    name: 'gives the sources of the data set and nothing else',
    given,
    params: { dataset: 'd1' },
    rows: [{ id: 'src:a' }, { id: '源' }],
    anyOrder: true,
  },
  { name: 'gives nothing of a data set that was never written', given, params: { dataset: 'none' }, rows: [] },
  { name: 'takes hostile text as a value', given, params: { dataset: hostile }, rows: [{ id: hostile }] },
];
