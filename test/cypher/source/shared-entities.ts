import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const secret = [{ source: hostile }, {}];
const contributions = ['{}', '{}'];
const shared = { id: 'shared', contributions };
const less = { id: 'less', contributions, toldLess: true };

const stored = (id: string, sources: string[]) => ({
  id,
  kind: 'INSTITUTION',
  layer: 'CORE',
  nameZh: id,
  nameEn: id,
  contributions,
  evidenceSource: sources,
  evidenceOrigin: sources.map(() => 'DOCUMENT'),
  evidenceConfidence: sources.map(() => 'VERIFIED'),
});

export const cases: Case[] = [
  {
    name: 'gives what several speak of and rests on such a source, and what is told less of; takes hostile text as a value',
    given: {
      entities: [
        { ...shared, evidence: secret },
        { id: 'alone', evidence: secret },
        { id: 'open', contributions },
        less,
      ],
    },
    params: { marked: [hostile] },
    rows: [
      { entity: stored('shared', [hostile, 'src:a']) },
      { entity: { ...stored('less', ['src:a']), toldLess: true } },
    ],
    anyOrder: true,
  },
];
