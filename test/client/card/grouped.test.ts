import { expect, it } from 'vitest';
import type { LinkOfEntity } from '../../../client/api/model.ts';
import { grouped, groupedByKind } from '../../../client/card/grouped.ts';
import { anOntology } from '../support/network.ts';

const kindOf = anOntology().kinds[0]!;
const linkKindOf = anOntology().linkKinds[0]!;
const ontology = {
  kinds: ['REGION', 'CITY', 'FIELD'].map((name) => ({ ...kindOf, name }) as typeof kindOf),
  linkKinds: [
    { ...linkKindOf, name: 'PART_OF', directed: true },
    { ...linkKindOf, name: 'PARTNERS_WITH', directed: false },
  ] as (typeof linkKindOf)[],
};

const ends: Record<string, string> = { me: 'CITY', r: 'REGION', c1: 'CITY', c2: 'CITY', f: 'FIELD' };
const end = (id: string) => ({ id, kind: ends[id], nameZh: id, nameEn: id }) as LinkOfEntity['from'];
const link = (id: string, from: string, kind: string, to: string) =>
  ({ id, kind, status: null, confidence: 'VERIFIED', from: end(from), to: end(to) }) as LinkOfEntity;

const links = [
  link('l1', 'f', 'PART_OF', 'me'),
  link('l2', 'me', 'PARTNERS_WITH', 'c2'),
  link('l3', 'me', 'PART_OF', 'r'),
  link('l4', 'c1', 'PARTNERS_WITH', 'me'),
  link('l5', 'me', 'PART_OF', 'c2'),
  link('l6', 'me', 'PART_OF', 'me'),
  link('l7', 'me', 'UNKNOWN', 'f'),
];

it('puts links together by kind and direction, outgoing first', () => {
  expect(
    grouped(links, 'me', ontology.linkKinds).map(({ kind, direction, links: some }) => [
      kind.name,
      direction,
      ...some.map((one) => `${one.link.id} ${one.end.id}`),
    ]),
  ).toEqual([
    ['PART_OF', 'out', 'l3 r', 'l5 c2', 'l6 me'],
    ['PARTNERS_WITH', 'both', 'l2 c2', 'l4 c1'],
    ['PART_OF', 'in', 'l1 f'],
  ]);
});

it('puts neighbours together by kind, each once with all its links, the most numerous kind first', () => {
  expect(
    groupedByKind(links, 'me', ontology).map(({ kind, neighbours }) => [
      kind.name,
      ...neighbours.map((one) => [
        one.end.id,
        ...one.ties.map((tie) => `${tie.link.id} ${tie.kind.name} ${tie.direction}`),
      ]),
    ]),
  ).toEqual([
    ['CITY', ['c2', 'l2 PARTNERS_WITH both', 'l5 PART_OF out'], ['c1', 'l4 PARTNERS_WITH both']],
    ['REGION', ['r', 'l3 PART_OF out']],
    ['FIELD', ['f', 'l1 PART_OF in']],
  ]);
});

it('has none for an entity that is linked with itself alone', () => {
  expect(groupedByKind([link('l6', 'me', 'PART_OF', 'me')], 'me', ontology)).toEqual([]);
});
