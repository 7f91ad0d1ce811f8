import { linkKinds } from '../../../server/ontology/link-kinds.ts';
import type { Case } from '../../support/case.ts';
import { hiddenLinks } from '../../support/worlds.ts';

const group = { kind: 'PART_OF', status: null, sources: ['src:a'], origins: ['DOCUMENT'] };

export const cases: Case[] = [
  {
    name: 'gives every kind of link, by its id and its ends',
    given: {
      entities: [{ id: 'a' }, { id: 'b' }],
      links: linkKinds.map(({ name }) => ({ id: `link:${name}`, from: 'a', kind: name, to: 'b' })),
    },
    params: {},
    rows: linkKinds.map(({ name }) => ({ ...group, kind: name, links: [`link:${name} a b`] })),
    anyOrder: true,
  },
  {
    name: 'tells apart what differs in status or evidence, parallel links and those to itself included',
    given: {
      entities: [{ id: 'a' }, { id: 'b' }],
      links: [
        { id: 'l1', from: 'a', kind: 'PART_OF', to: 'b', status: 'TO_BUILD' },
        { id: 'l2', from: 'b', kind: 'PART_OF', to: 'a' },
        { id: 'l3', from: 'a', kind: 'PART_OF', to: 'b', evidence: [{}, { source: 'src:b', origin: 'NAME' }] },
        { id: 'l4', from: 'a', kind: 'PART_OF', to: 'a' },
      ],
    },
    params: {},
    rows: [
      { ...group, status: 'TO_BUILD', links: ['l1 a b'] },
      { ...group, links: ['l2 b a'] },
      { ...group, sources: ['src:a', 'src:b'], origins: ['DOCUMENT', 'NAME'], links: ['l3 a b'] },
      { ...group, links: ['l4 a a'] },
    ],
    anyOrder: true,
  },
  {
    name: 'leaves out what is hidden and what has a hidden end, and of the evidence what is hidden',
    given: hiddenLinks,
    params: { hidden: ['src:secret'] },
    rows: [{ ...group, links: ['open seen other'] }],
  },
];
