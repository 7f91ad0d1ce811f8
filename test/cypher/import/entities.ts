import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

/** An entity as it lies in the graph, with evidence from `src:a`. */
const entity = (id: string, more: Record<string, unknown> = {}) => ({
  entity: {
    id,
    kind: 'INSTITUTION',
    layer: 'CORE',
    nameZh: id,
    nameEn: id,
    evidenceSource: ['src:a'],
    evidenceOrigin: ['DOCUMENT'],
    evidenceConfidence: ['VERIFIED'],
    ...more,
  },
});

export const cases: Case[] = [
  {
    name: 'gives those that are there with all their properties, whoever has stated them',
    given: { entities: [{ id: 'a', kind: 'CITY', datasets: ['d'], run: '1' }, { id: hostile }, { id: 'b' }] },
    params: { ids: ['a', 'none', hostile] },
    rows: [entity('a', { kind: 'CITY', datasets: ['d'], run: '1' }), entity(hostile)],
    anyOrder: true,
  },
  { name: 'gives nothing for no ids', given: { entities: [{ id: 'a' }] }, params: { ids: [] }, rows: [] },
];
