import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const given = {
  datasets: [
    { id: '政策', hash: hostile },
    { id: hostile, hash: 'def' },
  ],
  entities: [{ id: 'none' }],
};

export const cases: Case[] = [
  { name: 'gives the fingerprint of the data set', given, params: { id: '政策' }, rows: [{ hash: hostile }] },
  { name: 'gives nothing for a data set that was never written', given, params: { id: 'none' }, rows: [] },
  { name: 'leaves out what is hidden', given, params: { id: '政策', hidden: ['政策'] }, rows: [] },
  { name: 'takes hostile text as a value', given, params: { id: hostile }, rows: [{ hash: 'def' }] },
];
