import { byKind } from '../../../server/exchange/dataset/by-kind.ts';
import { kinds } from '../../../server/ontology/kinds.ts';
import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const row = (id: string, kind: string, more: Record<string, unknown> = {}) => ({
  id,
  kind,
  properties: { id, kind, ...more },
});

export const cases: Case[] = [
  {
    name: 'gives each kind of the ontology its label, and what is the same for all of them',
    given: {},
    params: { byKind: byKind(kinds.map(({ name }) => row(name, name))), same: { run: '1' } },
    rows: [],
    afterwards: {
      text: `MATCH (e:Entity) UNWIND labels(e) AS label WITH e, label WHERE label <> 'Entity'
        RETURN e.id AS id, label, e.run AS run ORDER BY id, label`,
      rows: kinds
        .map(({ name, typeName }) => ({ id: name, label: typeName, run: '1' }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    },
  },
  {
    name: 'lets a row say otherwise than the rest, keeps hostile text, and leaves others as they are',
    given: { entities: [{ id: 'b', old: 1 }] },
    params: {
      byKind: byKind([
        row(hostile, 'CITY', { aliases: [hostile, ''], layer: 'CORE', startYear: 2021, latitude: 31.5, none: null }),
        row('c', 'CITY'),
      ]),
      same: { layer: 'ENRICHMENT', datasets: ['d'] },
    },
    rows: [],
    afterwards: {
      text: 'MATCH (e:City) RETURN properties(e) AS e ORDER BY e.id',
      rows: [
        {
          e: {
            id: hostile,
            kind: 'CITY',
            aliases: [hostile, ''],
            layer: 'CORE',
            startYear: 2021,
            latitude: 31.5,
            datasets: ['d'],
          },
        },
        { e: { id: 'c', kind: 'CITY', layer: 'ENRICHMENT', datasets: ['d'] } },
      ].sort((a, b) => (a.e.id < b.e.id ? -1 : 1)),
    },
  },
];
