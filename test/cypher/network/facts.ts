import type { Case } from '../../support/case.ts';
import { hiddenEntities, hostile } from '../../support/worlds.ts';

const usual = { kind: 'INSTITUTION', layer: 'CORE', startYear: null };
const rested = { sources: ['src:a'], origins: ['DOCUMENT'], confidences: ['VERIFIED'] };
const nothing = { sources: [], origins: [], confidences: [] };

export const cases: Case[] = [
  {
    name: 'gives each once, ordered by id, with what it rests on; what is not there is passed over',
    given: {
      entities: [
        { id: 'b', kind: 'EVENT', layer: 'CONTEXT', startYear: 2019 },
        { id: 'a', evidence: [{ origin: 'NAME', confidence: 'INFERRED' }, { source: 'src:b' }] },
      ],
    },
    params: { ids: ['b', 'a', 'none', 'b'], withEvidence: true },
    rows: [
      {
        ...usual,
        id: 'a',
        sources: ['src:a', 'src:b'],
        origins: ['NAME', 'DOCUMENT'],
        confidences: ['INFERRED', 'VERIFIED'],
      },
      { id: 'b', kind: 'EVENT', layer: 'CONTEXT', startYear: 2019, ...rested },
    ],
  },
  {
    name: 'reads no evidence where none is asked for',
    given: { entities: [{ id: hostile }] },
    params: { ids: [hostile], withEvidence: false },
    rows: [{ ...usual, id: hostile, ...nothing }],
  },
  {
    name: 'leaves out what is hidden, and hidden evidence of what is not',
    given: { entities: hiddenEntities },
    params: { ids: hiddenEntities.map(({ id }) => id), withEvidence: true, hidden: ['src:secret'] },
    rows: [{ ...usual, id: 'seen', ...rested }],
  },
];
