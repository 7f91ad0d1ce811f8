import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

/** An entity as it lies in the graph, with evidence from `src:a`. */
const entity = (id: string, datasets?: string[]) => ({
  entity: {
    id,
    kind: 'INSTITUTION',
    layer: 'CORE',
    nameZh: id,
    nameEn: id,
    evidenceSource: ['src:a'],
    evidenceOrigin: ['DOCUMENT'],
    evidenceConfidence: ['VERIFIED'],
    ...(datasets ? { datasets } : {}),
  },
});

const given = {
  entities: [
    { id: 'a', datasets: ['d1', 'd2'] },
    { id: '乙', datasets: ['d2'] },
    { id: 'c' },
    { id: hostile, datasets: [hostile] },
  ],
};

export const cases: Case[] = [
  {
    name: 'gives those of the data set, once each though asked for by id',
    given,
    params: { dataset: 'd2', ids: ['a', 'none'] },
    rows: [entity('a', ['d1', 'd2']), entity('乙', ['d2'])],
    anyOrder: true,
  },
  {
    name: 'gives also those asked for by id, of other data sets or of none',
    given,
    params: { dataset: 'd1', ids: ['乙', 'c'] },
    rows: [entity('a', ['d1', 'd2']), entity('c'), entity('乙', ['d2'])],
    anyOrder: true,
  },
  { name: 'gives nothing of a data set that was never written', given, params: { dataset: 'd', ids: [] }, rows: [] },
  {
    name: 'takes hostile text as a value',
    given,
    params: { dataset: hostile, ids: [hostile] },
    rows: [entity(hostile, [hostile])],
  },
];
