import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const whole = { id: hostile, name: hostile, note: '注', by: '王', version: 3, savedAt: '2026-01-01T00:00:00.000Z' };
const bare = { id: 'b', name: '乙', version: 1, savedAt: '2026-01-01T00:00:00.000Z' };
const given = { entities: [{ id: 'e' }], views: [whole, bare].map((view) => ({ ...view, state: '{}' })) };

export const cases: Case[] = [
  {
    name: 'gives the view, and takes hostile text as a value',
    given,
    params: { id: hostile },
    rows: [whole],
  },
  {
    name: 'gives what was left open as null',
    given,
    params: { id: 'b' },
    rows: [{ ...bare, note: null, by: null }],
  },
  { name: 'gives nothing that is no view', given, params: { id: 'e' }, rows: [] },
  { name: 'gives nothing that is hidden', given, params: { id: 'b', hidden: ['b'] }, rows: [] },
  {
    name: 'gives what holds nothing that rests on hidden sources alone',
    given: { views: [{ ...bare, restsOn: ['src:a src:secret', 'src:b'] }] },
    params: { id: 'b', hidden: ['src:secret'] },
    rows: [{ ...bare, note: null, by: null }],
  },
  {
    name: 'gives nothing that holds what rests on hidden sources alone',
    given: { views: [{ ...bare, restsOn: ['src:a', 'src:b src:secret'] }] },
    params: { id: 'b', hidden: ['src:secret', 'src:b'] },
    rows: [],
  },
];
