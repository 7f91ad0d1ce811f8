import { byKind } from '../../../server/exchange/dataset/by-kind.ts';
import { linkKinds } from '../../../server/ontology/link-kinds.ts';
import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const row = (id: string, from: string, kind: string, to: string, properties: Record<string, unknown> = {}) => ({
  id,
  from,
  kind,
  to,
  properties: { id, ...properties },
});

const text = 'MATCH (a)-[l]->(b) RETURN a.id AS from, type(l) AS kind, b.id AS to, properties(l) AS l ORDER BY l.id';

export const cases: Case[] = [
  {
    name: 'gives each kind of link of the ontology its type, parallel ones each, and replaces all properties',
    given: { entities: [{ id: 'a' }, { id: 'b' }] },
    params: {
      byKind: byKind(
        linkKinds.flatMap(({ name }) => [
          row(`${name} 1`, 'a', name, 'b', { old: 1 }),
          row(`${name} 2`, 'a', name, 'b'),
          row(`${name} 1`, 'a', name, 'b'),
        ]),
      ),
    },
    rows: [],
    afterwards: {
      text,
      rows: linkKinds
        .flatMap(({ name }) => [1, 2].map((n) => ({ from: 'a', kind: name, to: 'b', l: { id: `${name} ${n}` } })))
        .sort((a, b) => (a.l.id < b.l.id ? -1 : 1)),
    },
  },
  {
    name: 'creates parallel links and one to itself, and replaces all properties of one that is there',
    given: {
      entities: [{ id: 'a' }, { id: hostile }],
      links: [{ id: 'l1', from: 'a', kind: 'SUPPORTS', to: hostile, old: 1 }],
    },
    params: {
      byKind: byKind([
        row('l1', 'a', 'SUPPORTS', hostile, { status: 'TO_BUILD' }),
        row('l2', 'a', 'SUPPORTS', hostile, { verb: hostile, datasets: ['d', hostile], none: null }),
        row('l3', 'a', 'SUPPORTS', 'a', { since: 2021, weight: 0.5 }),
        row('l3', 'a', 'SUPPORTS', 'a', { since: 2022 }),
      ]),
    },
    rows: [],
    afterwards: {
      text,
      rows: [
        { from: 'a', kind: 'SUPPORTS', to: hostile, l: { id: 'l1', status: 'TO_BUILD' } },
        { from: 'a', kind: 'SUPPORTS', to: hostile, l: { id: 'l2', verb: hostile, datasets: ['d', hostile] } },
        { from: 'a', kind: 'SUPPORTS', to: 'a', l: { id: 'l3', since: 2022 } },
      ],
    },
  },
  {
    name: 'leaves out a link with an end that is not there, or of a kind that the ontology has not',
    given: { entities: [{ id: 'a' }] },
    params: {
      byKind: byKind([
        row('l1', 'a', 'SUPPORTS', 'none'),
        row('l2', 'none', 'SUPPORTS', 'a'),
        row('l3', 'a', hostile, 'a'),
      ]),
    },
    rows: [],
    afterwards: {
      text: 'MATCH (n) OPTIONAL MATCH (n)-[l]->() RETURN n.id AS id, l.id AS link',
      rows: [{ id: 'a', link: null }],
    },
  },
];
