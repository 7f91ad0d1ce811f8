import type { Case } from '../../support/case.ts';
import { lying, stated } from '../../support/stated.ts';
import { hostile } from '../../support/worlds.ts';

const [, , , shared, others] = stated.links;

export const cases: Case[] = [
  {
    name: 'counts what was stated and is not in this run, and gives what others state as well',
    given: stated,
    params: { dataset: 'd', run: '2' },
    rows: [{ total: 3, shared: [lying(shared!)] }],
  },
  {
    name: 'of another run of another data set',
    given: { ...stated, links: [shared!, others!] },
    params: { dataset: hostile, run: '3' },
    rows: [{ total: 2, shared: [lying(shared!)] }],
  },
  {
    name: 'counts nothing of a data set that has stated nothing',
    given: stated,
    params: { dataset: 'none', run: '2' },
    rows: [{ total: 0, shared: [] }],
  },
];
