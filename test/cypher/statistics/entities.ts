import type { Case } from '../../support/case.ts';
import { hiddenEntities, hostile } from '../../support/worlds.ts';

export const cases: Case[] = [
  {
    name: 'counts for each kind and layer, ordered by both',
    given: {
      entities: [
        { id: 'a', kind: 'FIELD' },
        { id: 'b', kind: 'CITY', layer: 'CORE' },
        { id: 'c', kind: 'CITY', layer: 'CONTEXT' },
        { id: 'd', kind: 'CITY', layer: 'CORE' },
      ],
      sources: [{ id: 'src:a', kind: 'CITY', layer: 'CORE' }],
    },
    params: {},
    rows: [
      { kind: 'CITY', layer: 'CONTEXT', total: 1 },
      { kind: 'CITY', layer: 'CORE', total: 2 },
      { kind: 'FIELD', layer: 'CORE', total: 1 },
    ],
  },
  {
    name: 'leaves out what rests on hidden sources alone',
    given: { entities: hiddenEntities },
    params: { hidden: ['src:secret', hostile] },
    rows: [{ kind: 'INSTITUTION', layer: 'CORE', total: 1 }],
  },
  { name: 'gives nothing in an empty graph', given: {}, params: {}, rows: [] },
];
