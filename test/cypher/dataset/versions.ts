import type { Case } from '../../support/case.ts';

const given = {
  datasets: [
    { id: 'b', hash: '2' },
    { id: 'a', hash: '1' },
  ],
};

export const cases: Case[] = [
  {
    name: 'gives every data set by id with its fingerprint',
    given,
    params: {},
    rows: [
      { id: 'a', hash: '1' },
      { id: 'b', hash: '2' },
    ],
  },
  { name: 'leaves out hidden ones', given, params: { hidden: ['a'] }, rows: [{ id: 'b', hash: '2' }] },
];
