import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const text = 'MATCH (m:SourceMark) RETURN m.id AS id, m.marking AS marking, m.onlyFor AS onlyFor ORDER BY marking';

export const cases: Case[] = [
  {
    name: 'writes down what is new, replaces what was decided before, and takes hostile text as a value',
    given: { marks: [{ id: 'src:a', marking: 'RESTRICTED', onlyFor: 'g' }] },
    params: {
      rows: [
        { source: 'src:a', marking: 'INTERNAL', onlyFor: null },
        { source: hostile, marking: 'RESTRICTED', onlyFor: hostile },
      ],
    },
    rows: [],
    afterwards: {
      text,
      rows: [
        { id: 'src:a', marking: 'INTERNAL', onlyFor: null },
        { id: hostile, marking: 'RESTRICTED', onlyFor: hostile },
      ],
    },
  },
];
