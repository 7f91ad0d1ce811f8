import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const given = {
  sources: [{ id: 'src:a', dataset: 'policy' }, { id: hostile }],
  marks: [
    { id: 'src:a', marking: 'RESTRICTED', onlyFor: hostile },
    { id: 'src:later', marking: 'INTERNAL' },
  ],
};
const none = { dataset: null, marking: null, onlyFor: null };

export const cases: Case[] = [
  {
    name: 'gives sources with their data sets and what was decided, also of sources that are not there yet',
    given,
    params: {},
    rows: [
      { ...none, source: 'src:a', dataset: 'policy' },
      { ...none, source: 'src:a', marking: 'RESTRICTED', onlyFor: hostile },
      { ...none, source: 'src:later', marking: 'INTERNAL' },
      { ...none, source: hostile },
    ],
    anyOrder: true,
  },
  {
    name: 'leaves out what is hidden',
    given,
    params: { hidden: ['src:a', 'src:later'] },
    rows: [{ ...none, source: hostile }],
  },
];
