import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const one = { id: 'src:file:one', kind: 'FILE', titleZh: 'one.csv' };
const two = { id: `src:file:${hostile}`, kind: 'OPEN_DATA', titleZh: hostile };
const given = {
  datasets: [
    { id: 'file:one', hash: '1', entities: 3, links: 4 },
    { id: `file:${hostile}`, hash: '2' },
    { id: 'policy', hash: '3' },
    { id: 'file:no-source', hash: '4' },
  ],
  sources: [one, two, { id: 'src:policy' }],
};

export const cases: Case[] = [
  {
    name: 'gives what people have imported, each with its source, and no seed',
    given,
    params: {},
    rows: [
      { dataset: `file:${hostile}`, entities: 0, links: 0, source: two },
      { dataset: 'file:one', entities: 3, links: 4, source: one },
    ],
    anyOrder: true,
  },
  {
    name: 'leaves out those whose source is hidden',
    given,
    params: { hidden: [two.id] },
    rows: [{ dataset: 'file:one', entities: 3, links: 4, source: one }],
  },
];
