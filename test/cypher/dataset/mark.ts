import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const text = 'MATCH (d:Dataset) RETURN d.id AS id, d.hash AS hash ORDER BY id';
const given = { datasets: [{ id: 'd1', hash: 'old' }] };

export const cases: Case[] = [
  {
    name: 'marks a data set for the first time, and takes hostile text as a value',
    given,
    params: { id: hostile, hash: hostile },
    rows: [],
    afterwards: {
      text,
      rows: [
        { id: hostile, hash: hostile },
        { id: 'd1', hash: 'old' },
      ],
    },
  },
  {
    name: 'replaces the mark of a data set',
    given,
    params: { id: 'd1', hash: '新' },
    rows: [],
    afterwards: { text, rows: [{ id: 'd1', hash: '新' }] },
  },
];
