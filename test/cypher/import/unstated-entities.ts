import type { Case } from '../../support/case.ts';
import { lying, stated } from '../../support/stated.ts';

const shared = lying({
  ...stated.entities[3],
  kind: 'INSTITUTION',
  layer: 'CORE',
  nameZh: 'shared',
  nameEn: 'shared',
});

export const cases: Case[] = [
  {
    name: 'counts what was stated and is not in this run, and gives what others state as well',
    given: stated,
    params: { dataset: 'd', run: '2' },
    rows: [{ total: 3, shared: [shared] }],
  },
  {
    name: 'counts nothing of a data set that has stated nothing',
    given: stated,
    params: { dataset: 'none', run: '2' },
    rows: [{ total: 0, shared: [] }],
  },
];
