import { kinds } from '../../../server/ontology/kinds.ts';
import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const row = (properties: { id: string } & Record<string, unknown>) => ({ id: properties.id, properties });

export const cases: Case[] = [
  {
    name: 'gives each kind of the ontology its label',
    given: {},
    params: { rows: kinds.map(({ name }) => row({ id: name, kind: name })) },
    rows: [],
    afterwards: {
      text: `MATCH (e:Entity) UNWIND labels(e) AS label WITH e, label WHERE label <> 'Entity'
        RETURN e.id AS id, label ORDER BY id, label`,
      rows: kinds.map(({ name, typeName }) => ({ id: name, label: typeName })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    },
  },
  {
    name: 'creates some, replaces all properties of others, and leaves the rest and all links as they are',
    given: {
      entities: [
        { id: 'a', old: 1 },
        { id: 'b', old: 1 },
      ],
      links: [{ id: 'l', from: 'a', kind: 'PART_OF', to: 'b' }],
    },
    params: { rows: [row({ id: 'a', kind: 'CITY' }), row({ id: '丙', kind: 'CITY' })] },
    rows: [],
    afterwards: {
      text: `MATCH (e:Entity) RETURN e.id AS id, e.kind AS kind, e.old AS old, e.evidenceSource IS NULL AS bare,
        COUNT { (e)--(:Entity) } AS links ORDER BY id`,
      rows: [
        { id: 'a', kind: 'CITY', old: null, bare: true, links: 1 },
        { id: 'b', kind: 'INSTITUTION', old: 1, bare: false, links: 1 },
        { id: '丙', kind: 'CITY', old: null, bare: true, links: 0 },
      ],
    },
  },
  {
    name: 'keeps values of every type, hostile text as it was, and lets the last of two rows with one id win',
    given: {},
    params: {
      rows: [
        row({ id: hostile, kind: 'CITY', nameZh: 'x' }),
        row({
          id: hostile,
          kind: 'CITY',
          aliases: [hostile, ''],
          startYear: 2021,
          latitude: 31.5,
          open: true,
          none: null,
        }),
      ],
    },
    rows: [],
    afterwards: {
      text: 'MATCH (e:City) RETURN properties(e) AS e, toString(e.startYear) AS year',
      rows: [
        {
          e: { id: hostile, kind: 'CITY', aliases: [hostile, ''], startYear: 2021, latitude: 31.5, open: true },
          year: '2021',
        },
      ],
    },
  },
  {
    name: 'changes nothing for no rows',
    given: {},
    params: { rows: [] },
    rows: [],
    afterwards: { text: 'MATCH (n) RETURN count(*) AS total', rows: [{ total: 0 }] },
  },
  {
    name: 'leaves one kind label when the kind changes',
    given: { entities: [{ id: 'a', kind: 'CITY' }] },
    params: { rows: [row({ id: 'a', kind: 'REGION' })] },
    rows: [],
    afterwards: {
      text: 'MATCH (e:Entity) UNWIND labels(e) AS label RETURN label ORDER BY label',
      rows: [{ label: 'Entity' }, { label: 'Region' }],
    },
  },
];
