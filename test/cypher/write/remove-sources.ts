import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

export const cases: Case[] = [
  {
    name: 'removes those that are there and nothing else, and takes hostile text as a value',
    given: { sources: [{ id: 'a' }, { id: 'b' }, { id: hostile }], entities: [{ id: 'a' }] },
    params: { ids: [hostile, 'a', 'none', 'a'] },
    rows: [],
    afterwards: {
      text: 'MATCH (n) UNWIND labels(n) AS label RETURN n.id AS id, label ORDER BY id, label',
      rows: [
        { id: 'a', label: 'Entity' },
        { id: 'a', label: 'Institution' },
        { id: 'b', label: 'Source' },
      ],
    },
  },
  {
    name: 'leaves those that an entity or a link rests on',
    given: {
      sources: ['src:entity', 'src:link', 'src:none'].map((id) => ({ id })),
      entities: [{ id: 'a', evidence: [{ source: 'src:entity' }] }, { id: 'b' }],
      links: [{ id: 'l', from: 'a', kind: 'PART_OF', to: 'b', evidence: [{ source: 'src:link' }] }],
    },
    params: { ids: ['src:entity', 'src:link', 'src:none'] },
    rows: [],
    afterwards: {
      text: 'MATCH (s:Source) RETURN s.id AS id ORDER BY id',
      rows: [{ id: 'src:entity' }, { id: 'src:link' }],
    },
  },
];
