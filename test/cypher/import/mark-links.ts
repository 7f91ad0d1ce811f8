import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';
import { unseen } from '../../support/unseen.ts';

export const cases: Case[] = [
  {
    name: 'marks those that are there between these ends, and changes nothing else',
    given: unseen,
    params: {
      rows: [
        { id: 'ab', from: 'a', to: 'b' },
        { id: 'xy', from: 'y', to: 'x' },
        { id: 'none', from: 'a', to: 'b' },
      ],
      run: hostile,
    },
    rows: [],
    afterwards: {
      text: 'MATCH ()-[l]->() RETURN l.id AS id, l.run AS run, l.evidenceSource AS sources ORDER BY id',
      rows: [
        { id: 'ab', run: hostile, sources: ['src:a'] },
        { id: 'ax', run: null, sources: ['src:a'] },
        { id: 'xy', run: null, sources: ['src:a'] },
        { id: 'zz', run: null, sources: ['src:a'] },
      ],
    },
  },
];
