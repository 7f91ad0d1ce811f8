import type { Case } from '../../support/case.ts';
import { stated } from '../../support/stated.ts';

const afterwards = (...ids: string[]) => ({
  text: 'MATCH (e:Entity) RETURN e.id AS id ORDER BY id',
  rows: ids.map((id) => ({ id })),
});

export const cases: Case[] = [
  {
    name: 'removes what the data set alone has stated, not in this run, and no link rests on',
    given: { ...stated, links: stated.links.filter(({ to }) => to !== 'alone') },
    params: { dataset: 'd', run: '2' },
    rows: [],
    afterwards: afterwards('no-run', 'of-nobody', 'of-others', 'shared', 'this-run'),
  },
  {
    name: 'removes nothing of a data set that has stated nothing',
    given: stated,
    params: { dataset: 'none', run: '2' },
    rows: [],
    afterwards: afterwards('alone', 'no-run', 'of-nobody', 'of-others', 'shared', 'this-run'),
  },
];
