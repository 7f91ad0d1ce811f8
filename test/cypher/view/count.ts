import type { Case } from '../../support/case.ts';

const given = { entities: [{ id: 'e' }], views: [{ id: 'a' }, { id: 'b' }] };

export const cases: Case[] = [
  { name: 'counts views alone', given, params: {}, rows: [{ total: 2 }] },
  { name: 'leaves out what is hidden', given, params: { hidden: ['a'] }, rows: [{ total: 1 }] },
  { name: 'is zero where there is none', given: {}, params: {}, rows: [{ total: 0 }] },
];
