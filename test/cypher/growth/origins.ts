import type { Case } from '../../support/case.ts';
import type { World } from '../../support/world.ts';
import { hiddenLinks, hostile } from '../../support/worlds.ts';

const given: World = {
  entities: ['a', 'b', 'c', 'd', 'shown', hostile].map((id) => ({ id })),
  links: [
    { id: 'l1', from: 'a', kind: 'PARTNERS_WITH', to: 'b', evidence: [{ origin: 'NAME' }] },
    { id: 'l2', from: 'b', kind: 'PART_OF', to: 'a', evidence: [{ origin: 'NAME' }, { origin: 'NAME' }] },
    { id: 'l3', from: 'c', kind: 'PARTNERS_WITH', to: 'a', evidence: [{ origin: 'NAME' }, { origin: 'IMPORT' }] },
    { id: 'l4', from: 'a', kind: 'PARTNERS_WITH', to: 'd', evidence: [{ origin: 'IMPORT' }] },
    { id: 'l5', from: 'a', kind: 'PART_OF', to: 'a', evidence: [{ origin: 'PUBLIC_SOURCE' }] },
    { id: 'l6', from: 'a', kind: 'SUPPORTS', to: 'shown', evidence: [{ origin: 'PUBLIC_SOURCE' }] },
    { id: 'l7', from: 'b', kind: 'SUPPORTS', to: 'c', evidence: [{ origin: 'PUBLIC_SOURCE' }] },
    { id: 'l8', from: hostile, kind: 'SUPPORTS', to: 'd', evidence: [{ origin: 'NAME' }] },
  ],
};

export const cases: Case[] = [
  {
    name: 'counts each entity once at an origin, none of those given, and not the entity itself',
    given,
    params: { id: 'a', among: ['a', 'shown'] },
    rows: [
      { origin: 'IMPORT', total: 2 },
      { origin: 'NAME', total: 2 },
    ],
  },
  { name: 'gives nothing of an entity that is not there', given, params: { id: 'none', among: [] }, rows: [] },
  {
    name: 'takes hostile text as a value',
    given,
    params: { id: hostile, among: [hostile] },
    rows: [{ origin: 'NAME', total: 1 }],
  },
  {
    name: 'leaves out what is hidden, what a hidden link leads to, and hidden evidence of what may be seen',
    given: {
      ...hiddenLinks,
      links: hiddenLinks.links.map((link) =>
        link.id === 'open'
          ? { ...link, evidence: [{ origin: 'NAME' }, { source: 'src:secret', origin: 'IMPORT' }] }
          : link,
      ),
    },
    params: { id: 'seen', among: [], hidden: ['src:secret'] },
    rows: [{ origin: 'NAME', total: 1 }],
  },
  {
    name: 'does not start from an entity that is hidden',
    given: hiddenLinks,
    params: { id: 'secret', among: [], hidden: ['src:secret'] },
    rows: [],
  },
];
