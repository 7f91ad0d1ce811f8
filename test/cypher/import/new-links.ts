import { byKind } from '../../../server/exchange/dataset/by-kind.ts';
import { linkKinds } from '../../../server/ontology/link-kinds.ts';
import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const row = (id: string, from: string, kind: string, to: string, more: Record<string, unknown> = {}) => ({
  kind,
  from,
  to,
  properties: { id, ...more },
});

const text = 'MATCH (a)-[l]->(b) RETURN a.id AS from, type(l) AS kind, b.id AS to, properties(l) AS l ORDER BY l.id';

export const cases: Case[] = [
  {
    name: 'gives each kind of link of the ontology its type, and what is the same for all of them',
    given: { entities: [{ id: 'a' }, { id: 'b' }] },
    params: { byKind: byKind(linkKinds.map(({ name }) => row(name, 'a', name, 'b'))), same: { run: '1' } },
    rows: [],
    afterwards: {
      text,
      rows: linkKinds
        .map(({ name }) => ({ from: 'a', kind: name, to: 'b', l: { id: name, run: '1' } }))
        .sort((a, b) => (a.l.id < b.l.id ? -1 : 1)),
    },
  },
  {
    name: 'lets a row say otherwise than the rest, and keeps hostile text and values of every type',
    given: { entities: [{ id: 'a' }, { id: hostile }] },
    params: {
      byKind: byKind([
        row('l1', 'a', 'SUPPORTS', hostile, { status: 'TO_BUILD', weight: 0.5, attributes: [hostile, ''] }),
        row('l2', hostile, 'SUPPORTS', hostile, { since: 2020 }),
      ]),
      same: { status: 'EXISTING', datasets: [hostile] },
    },
    rows: [],
    afterwards: {
      text,
      rows: [
        {
          from: 'a',
          kind: 'SUPPORTS',
          to: hostile,
          l: { id: 'l1', status: 'TO_BUILD', weight: 0.5, attributes: [hostile, ''], datasets: [hostile] },
        },
        {
          from: hostile,
          kind: 'SUPPORTS',
          to: hostile,
          l: { id: 'l2', status: 'EXISTING', since: 2020, datasets: [hostile] },
        },
      ],
    },
  },
  {
    name: 'creates nothing for no rows',
    given: { entities: [{ id: 'a' }] },
    params: { byKind: {}, same: {} },
    rows: [],
    afterwards: {
      text: 'MATCH (n) OPTIONAL MATCH (n)-[l]->() RETURN n.id AS id, l.id AS link',
      rows: [{ id: 'a', link: null }],
    },
  },
];
