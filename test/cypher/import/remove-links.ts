import type { Case } from '../../support/case.ts';
import { stated } from '../../support/stated.ts';

const afterwards = (...ids: string[]) => ({
  text: 'MATCH ()-[l]->() RETURN l.id AS id ORDER BY id',
  rows: ids.map((id) => ({ id })),
});

export const cases: Case[] = [
  {
    name: 'removes what the data set alone has stated, and not in this run',
    given: stated,
    params: { dataset: 'd', run: '2' },
    rows: [],
    afterwards: afterwards('l-of-others', 'l-shared', 'l-this-run'),
  },
  {
    name: 'removes nothing of a data set that has stated nothing',
    given: stated,
    params: { dataset: 'none', run: '2' },
    rows: [],
    afterwards: afterwards('l-alone', 'l-no-run', 'l-of-others', 'l-shared', 'l-this-run'),
  },
];
