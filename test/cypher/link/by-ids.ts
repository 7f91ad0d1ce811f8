import type { Case } from '../../support/case.ts';
import { hiddenLinks, hostile, linkRow, parallelLinks, parallelRows } from '../../support/worlds.ts';

const evidence = {
  source: 'src:a',
  locator: '第3条',
  quote: '共建',
  claim: null,
  origin: 'DOCUMENT',
  confidence: 'VERIFIED',
};

export const cases: Case[] = [
  {
    name: 'finds those that are there, parallel or to itself',
    given: parallelLinks,
    params: { ids: ['l4', 'l1', 'l3', 'l2', 'l2', 'none'] },
    rows: parallelRows.map((link) => ({ link })),
    anyOrder: true,
  },
  { name: 'finds nothing for no ids', given: parallelLinks, params: { ids: [] }, rows: [] },
  { name: 'finds nothing for the id of an entity', given: parallelLinks, params: { ids: ['a'] }, rows: [] },
  {
    name: 'leaves out what is hidden, and what starts or ends at something hidden',
    given: hiddenLinks,
    params: { ids: hiddenLinks.links.map(({ id }) => id), hidden: ['src:secret'] },
    rows: hiddenLinks.links.slice(0, 1).map((link) => ({ link: linkRow(link) })),
  },
  {
    name: 'gives evidence without that of hidden sources, and takes hostile text as a value',
    given: {
      entities: [{ id: 'a' }, { id: 'b' }],
      links: [
        {
          id: hostile,
          from: 'a',
          kind: 'CALLS_FOR',
          to: 'b',
          evidence: [{ source: 'src:secret', quote: '密' }, evidence as object],
        },
      ],
    },
    params: { ids: [hostile], hidden: ['src:secret', hostile] },
    rows: [{ link: { id: hostile, from: 'a', kind: 'CALLS_FOR', to: 'b', evidence: [evidence] } }],
  },
];
