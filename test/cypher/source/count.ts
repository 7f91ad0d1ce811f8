import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const given = { sources: [{ id: 'src:a' }, { id: 'src:b' }, { id: hostile }], entities: [{ id: 'src:c' }] };

export const cases: Case[] = [
  { name: 'counts sources and nothing else', given, params: {}, rows: [{ total: 3 }] },
  { name: 'leaves out hidden ones', given, params: { hidden: ['src:a', hostile, 'none'] }, rows: [{ total: 1 }] },
  { name: 'counts none in an empty graph', given: {}, params: {}, rows: [{ total: 0 }] },
];
