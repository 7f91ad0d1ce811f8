import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const secret = [{ source: hostile }, {}];
const contributions = ['{}', '{}'];
const ends = { from: 'a', kind: 'PART_OF', to: 'b' };

const stored = (id: string, sources: string[]) => ({
  ...ends,
  id,
  contributions,
  evidenceSource: sources,
  evidenceOrigin: sources.map(() => 'DOCUMENT'),
  evidenceConfidence: sources.map(() => 'VERIFIED'),
});

export const cases: Case[] = [
  {
    name: 'gives what several speak of and rests on such a source, and what is told less of; takes hostile text as a value',
    given: {
      entities: [{ id: 'a' }, { id: 'b' }],
      links: [
        { ...ends, id: 'shared', contributions, evidence: secret },
        { ...ends, id: 'alone', evidence: secret },
        { ...ends, id: 'open', contributions },
        { ...ends, id: 'less', contributions, toldLess: true },
      ],
    },
    params: { marked: [hostile] },
    rows: [{ link: stored('shared', [hostile, 'src:a']) }, { link: { ...stored('less', ['src:a']), toldLess: true } }],
    anyOrder: true,
  },
];
