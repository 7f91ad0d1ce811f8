import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const view = (id: string, day: string) => ({
  id,
  name: hostile,
  note: null,
  by: null,
  version: 1,
  savedAt: `2026-01-${day}T00:00:00.000Z`,
});
const [old, a, b, fresh] = [view('z', '01'), view('A', '02'), view('b', '02'), view('m', '03')];
const given = { views: [b, old, fresh, a].map((row) => ({ ...row, state: '{}' })) };

export const cases: Case[] = [
  {
    name: 'gives the newest first, among equals by id',
    given,
    params: { first: 10 },
    rows: [fresh, a, b, old],
  },
  { name: 'gives no more than wanted', given, params: { first: 2 }, rows: [fresh, a] },
  {
    name: 'goes on after a view, also among those saved at the same time',
    given,
    params: { first: 10, savedAt: a?.savedAt, after: 'A' },
    rows: [b, old],
  },
  {
    name: 'goes on after a view that is gone',
    given,
    params: { first: 10, savedAt: '2026-01-02T12:00:00.000Z', after: hostile },
    rows: [a, b, old],
  },
  { name: 'leaves out what is hidden', given, params: { first: 10, hidden: ['A', 'z'] }, rows: [fresh, b] },
  {
    name: 'leaves out what holds what rests on hidden sources alone',
    given: {
      views: [
        { ...fresh, state: '{}', restsOn: ['src:secret'] },
        { ...old, state: '{}' },
      ],
    },
    params: { first: 10, hidden: ['src:secret'] },
    rows: [old],
  },
  { name: 'gives nothing where there is none', given: { entities: [{ id: 'a' }] }, params: { first: 5 }, rows: [] },
];
