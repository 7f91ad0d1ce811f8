import type { Case } from '../../support/case.ts';
import { shares } from '../../support/shares.ts';
import { hostile } from '../../support/worlds.ts';

const given = { shares };
const [a, b, c] = shares.map(({ snapshot: _, ...share }) => ({ revokedAt: null, ...share }));
const [old, second, third] = [a!, b!, c!];
const newest = [second, third].sort((x, y) => (x.id < y.id ? -1 : 1));

export const cases: Case[] = [
  { name: 'gives all, the newest first, among equals by id', given, params: { byId: null }, rows: [...newest, old] },
  {
    name: 'gives those of one person, and takes hostile text as a value',
    given,
    params: { byId: hostile },
    rows: [second],
  },
  { name: 'leaves out what is hidden', given, params: { byId: null, hidden: [hostile, 'c'] }, rows: [old] },
];
