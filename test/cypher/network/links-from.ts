import type { Case } from '../../support/case.ts';
import { hiddenLinks, hostile, parallelLinks, parallelRows } from '../../support/worlds.ts';

const [l1, , l3, l4] = parallelRows.map((link) => ({ link }));

export const cases: Case[] = [
  {
    name: 'gives those asked for that start from these, parallel or to itself, and none that only end there',
    given: parallelLinks,
    params: { from: ['a'], ids: ['l3', 'l4', 'l1', 'none'] },
    rows: [l1!, l4!],
    anyOrder: true,
  },
  {
    name: 'gives those of several entities, and asks nothing of one that is not there',
    given: parallelLinks,
    params: { from: ['b', 'none', 'a'], ids: ['l1', 'l3'] },
    rows: [l1!, l3!],
    anyOrder: true,
  },
  { name: 'gives nothing for no ids', given: parallelLinks, params: { from: ['a', 'b'], ids: [] }, rows: [] },
  { name: 'gives nothing from no entities', given: parallelLinks, params: { from: [], ids: ['l1'] }, rows: [] },
  {
    name: 'leaves out what is hidden',
    given: hiddenLinks,
    params: { from: ['seen'], ids: ['open', 'closed'], hidden: ['src:secret'] },
    rows: [{ link: { id: 'open', from: 'seen', kind: 'PART_OF', to: 'other' } }],
  },
  {
    name: 'takes hostile text as a value',
    given: {
      entities: [{ id: hostile }, { id: '园' }],
      links: [{ id: hostile, from: hostile, kind: 'ISSUES', to: '园' }],
    },
    params: { from: [hostile], ids: [hostile], hidden: [hostile] },
    rows: [{ link: { id: hostile, from: hostile, kind: 'ISSUES', to: '园' } }],
  },
  {
    name: 'gives no link with a hidden end',
    given: hiddenLinks,
    params: { from: ['seen', 'secret'], ids: ['open', 'closed', 'to-secret', 'from-secret'], hidden: ['src:secret'] },
    rows: [{ link: { id: 'open', kind: 'PART_OF', from: 'seen', to: 'other' } }],
  },
];
