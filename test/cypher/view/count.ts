import type { Case } from '../../support/case.ts';

const given = { entities: [{ id: 'e' }], views: [{ id: 'a' }, { id: 'b' }] };

export const cases: Case[] = [
  { name: 'counts views alone', given, params: {}, rows: [{ total: 2 }] },
  { name: 'leaves out what is hidden', given, params: { hidden: ['a'] }, rows: [{ total: 1 }] },
  {
    name: 'leaves out what holds what rests on hidden sources alone',
    given: {
      views: [
        { id: 'a', restsOn: ['src:secret'] },
        { id: 'b', restsOn: ['src:a src:secret'] },
      ],
    },
    params: { hidden: ['src:secret'] },
    rows: [{ total: 1 }],
  },
  { name: 'is zero where there is none', given: {}, params: {}, rows: [{ total: 0 }] },
];
