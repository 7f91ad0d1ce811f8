import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

export const cases: Case[] = [
  {
    name: 'gives identifiers, and the code of a country as one, and leaves out who has none',
    given: {
      entities: [
        { id: 'a', identifiers: ['ror:1', hostile] },
        { id: 'cty:FI', kind: 'COUNTRY', isoAlpha2: 'FI' },
        { id: 'cty:SG', kind: 'COUNTRY', isoAlpha2: 'SG', identifiers: ['wikidata:q334'] },
        { id: 'none' },
      ],
    },
    params: {},
    rows: [
      { id: 'a', identifiers: ['ror:1', hostile], sources: ['src:a'] },
      { id: 'cty:FI', identifiers: ['iso:fi'], sources: ['src:a'] },
      { id: 'cty:SG', identifiers: ['wikidata:q334', 'iso:sg'], sources: ['src:a'] },
    ],
    anyOrder: true,
  },
  {
    name: 'leaves out who rests on hidden sources alone',
    given: {
      entities: [
        { id: 'a', identifiers: ['ror:1'], evidence: [{ source: 'src:secret' }] },
        { id: 'b', identifiers: ['ror:2'], evidence: [{ source: 'src:secret' }, {}] },
      ],
    },
    params: { hidden: ['src:secret'] },
    rows: [{ id: 'b', identifiers: ['ror:2'], sources: ['src:secret', 'src:a'] }],
  },
];
