import type { Case } from '../../support/case.ts';

const given = {
  sources: [
    { id: 'src:b', speaksFor: ['KIND:EVENT'] },
    { id: 'src:a', speaksFor: ['COUNTRY:*', 'REGION:reg:js'] },
    { id: 'src:c' },
  ],
};

export const cases: Case[] = [
  {
    name: 'gives those that say what they speak for',
    given,
    params: {},
    rows: [
      { source: 'src:a', speaksFor: ['COUNTRY:*', 'REGION:reg:js'] },
      { source: 'src:b', speaksFor: ['KIND:EVENT'] },
    ],
  },
  {
    name: 'leaves out hidden ones',
    given,
    params: { hidden: ['src:a'] },
    rows: [{ source: 'src:b', speaksFor: ['KIND:EVENT'] }],
  },
];
