import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

/** A link as it lies in the graph, with evidence from `src:a`. */
const link = (id: string, from: string, to: string, datasets?: string[]) => ({
  link: {
    id,
    kind: 'SUPPORTS',
    from,
    to,
    evidenceSource: ['src:a'],
    evidenceOrigin: ['DOCUMENT'],
    evidenceConfidence: ['VERIFIED'],
    ...(datasets ? { datasets } : {}),
  },
});

const given = {
  entities: [{ id: 'a', datasets: ['d9'] }, { id: '乙' }],
  links: [
    { id: 'l1', from: 'a', kind: 'SUPPORTS', to: '乙', datasets: ['d1', 'd2'] },
    { id: 'l2', from: 'a', kind: 'SUPPORTS', to: '乙', datasets: ['d2'] },
    { id: 'l3', from: 'a', kind: 'SUPPORTS', to: 'a' },
    { id: hostile, from: '乙', kind: 'SUPPORTS', to: 'a', datasets: [hostile] },
  ],
};

export const cases: Case[] = [
  {
    name: 'gives those of the data set, once each though asked for by id',
    given,
    params: { dataset: 'd2', ids: ['l1', 'none'] },
    rows: [link('l1', 'a', '乙', ['d1', 'd2']), link('l2', 'a', '乙', ['d2'])],
    anyOrder: true,
  },
  {
    name: 'gives also those asked for by id, of other data sets or of none',
    given,
    params: { dataset: 'd1', ids: ['l2', 'l3'] },
    rows: [link('l1', 'a', '乙', ['d1', 'd2']), link('l2', 'a', '乙', ['d2']), link('l3', 'a', 'a')],
    anyOrder: true,
  },
  { name: 'gives nothing of a data set that has written no link', given, params: { dataset: 'd9', ids: [] }, rows: [] },
  {
    name: 'takes hostile text as a value',
    given,
    params: { dataset: hostile, ids: [hostile] },
    rows: [link(hostile, '乙', 'a', [hostile])],
  },
];
