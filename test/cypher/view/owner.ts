import type { Case } from '../../support/case.ts';

const view = (id: string, owner: string | null) => ({ id, name: 'v', version: 1, state: '{}', savedAt: 's', owner });
const given = { views: [view('a', 'p'), view('b', null)] };

export const cases: Case[] = [
  { name: 'tells whose view it is', given, params: { id: 'a' }, rows: [{ owner: 'p' }] },
  { name: 'tells that it is nobodys', given, params: { id: 'b' }, rows: [{ owner: null }] },
  { name: 'gives nothing where there is none', given, params: { id: 'c' }, rows: [] },
  { name: 'leaves out what is hidden', given, params: { id: 'a', hidden: ['a'] }, rows: [] },
];
