import type { Case } from '../../support/case.ts';

const given = {
  sources: [
    { id: 'src:b', kind: 'FILE', speaksFor: ['KIND:EVENT'] },
    { id: 'src:a', kind: 'DOCUMENT', speaksFor: ['COUNTRY:*', 'REGION:reg:js'] },
    { id: 'src:c', kind: 'MEDIA' },
  ],
};

export const cases: Case[] = [
  {
    name: 'gives every source by id, with nothing where it does not say what it speaks for',
    given,
    params: {},
    rows: [
      { source: 'src:a', kind: 'DOCUMENT', speaksFor: ['COUNTRY:*', 'REGION:reg:js'] },
      { source: 'src:b', kind: 'FILE', speaksFor: ['KIND:EVENT'] },
      { source: 'src:c', kind: 'MEDIA', speaksFor: [] },
    ],
  },
  {
    name: 'leaves out hidden ones',
    given,
    params: { hidden: ['src:a', 'src:c'] },
    rows: [{ source: 'src:b', kind: 'FILE', speaksFor: ['KIND:EVENT'] }],
  },
];
