import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

export const cases: Case[] = [
  {
    name: 'gives all of them by data set, place in the text and id, without those that rest on what is hidden alone',
    given: {
      obligations: [
        { id: 'b', dataset: 'd', position: 20, titleZh: hostile },
        { id: 'c', dataset: 'd', position: 5 },
        { id: 'a', dataset: 'd', position: 20, evidence: [{}, { source: 'src:hidden' }] },
        { id: 'gone', dataset: 'd', position: 1, evidence: [{ source: 'src:hidden' }] },
      ],
    },
    params: { hidden: ['src:hidden'] },
    rows: [
      { obligation: { id: 'c', measure: 'm', dataset: 'd', position: 5 } },
      { obligation: { id: 'a', measure: 'm', dataset: 'd', position: 20 } },
      { obligation: { id: 'b', measure: 'm', dataset: 'd', position: 20, titleZh: hostile } },
    ],
  },
];
