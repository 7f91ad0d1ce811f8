import type { Case } from '../../support/case.ts';
import { hiddenEntities } from '../../support/worlds.ts';

const usual = { examined: ['CITY'], expected: ['location', 'placeZh'], quoted: ['MEASURE'] };
const group = {
  kind: 'INSTITUTION',
  subtype: null,
  layer: 'CORE',
  status: null,
  year: null,
  present: [],
  sources: ['src:a'],
  origins: ['DOCUMENT'],
  claims: [''],
  quotes: [],
};

export const cases: Case[] = [
  {
    name: 'gives each entity with all that analysis wants to know of it',
    given: {
      entities: [
        { id: 'a', kind: 'EVENT', subtype: 'fair', layer: 'CONTEXT', status: 'TO_BUILD', startYear: 1994 },
        { id: 'b', evidence: [{ source: 'src:b', origin: 'NAME', claim: 'startYear: 1994' }, {}] },
      ],
    },
    params: usual,
    rows: [
      {
        ...group,
        kind: 'EVENT',
        subtype: 'fair',
        layer: 'CONTEXT',
        status: 'TO_BUILD',
        year: 1994,
        ids: ['a'],
      },
      {
        ...group,
        sources: ['src:b', 'src:a'],
        origins: ['NAME', 'DOCUMENT'],
        claims: ['startYear: 1994', ''],
        ids: ['b'],
      },
    ],
    anyOrder: true,
  },
  {
    name: 'keeps apart those whose ids end differently, one-letter ids among them',
    given: { entities: [{ id: 'a1x' }, { id: 'x' }, { id: 'a2y' }, { id: 'cty', kind: 'COUNTRY' }] },
    params: usual,
    rows: [
      { ...group, ids: ['a1x'] },
      { ...group, ids: ['a2y'] },
      { ...group, ids: ['x'] },
      { ...group, kind: 'COUNTRY', ids: ['cty'] },
    ],
    anyOrder: true,
  },
  {
    name: 'tells which of the expected properties the examined kinds have: a location is both its coordinates',
    given: {
      entities: [
        { id: 'both', kind: 'CITY', latitude: 31.2, longitude: 121.5, placeZh: '上海' },
        { id: 'half', kind: 'CITY', latitude: 31.2 },
        { id: 'other', kind: 'REGION', latitude: 31.2, longitude: 121.5 },
      ],
    },
    params: usual,
    rows: [
      { ...group, kind: 'CITY', present: ['location', 'placeZh'], ids: ['both'] },
      { ...group, kind: 'CITY', ids: ['half'] },
      { ...group, kind: 'REGION', ids: ['other'] },
    ],
    anyOrder: true,
  },
  {
    name: 'quotes the kinds that are part of a policy alone',
    given: {
      entities: [
        { id: 'm', kind: 'MEASURE', evidence: [{ quote: '建设' }, {}] },
        { id: 'p', kind: 'POLICY', evidence: [{ quote: '建设' }] },
      ],
    },
    params: usual,
    rows: [
      {
        ...group,
        kind: 'MEASURE',
        sources: ['src:a', 'src:a'],
        origins: ['DOCUMENT', 'DOCUMENT'],
        claims: ['', ''],
        quotes: ['建设', ''],
        ids: ['m'],
      },
      { ...group, kind: 'POLICY', ids: ['p'] },
    ],
    anyOrder: true,
  },
  {
    name: 'leaves out what rests on hidden sources alone',
    given: { entities: hiddenEntities },
    params: { ...usual, hidden: ['src:secret'] },
    rows: [{ ...group, ids: ['seen'] }],
  },
  {
    name: 'leaves out of the evidence what comes from hidden sources',
    given: {
      entities: [
        {
          id: 'm',
          kind: 'MEASURE',
          evidence: [
            { source: 'src:secret', origin: 'NAME', claim: 'x', quote: '秘' },
            { source: 'src:b', origin: 'IMPORT', claim: 'y', quote: '乙' },
          ],
        },
      ],
    },
    params: { ...usual, hidden: ['src:secret'] },
    rows: [
      {
        ...group,
        kind: 'MEASURE',
        sources: ['src:b'],
        origins: ['IMPORT'],
        claims: ['y'],
        quotes: ['乙'],
        ids: ['m'],
      },
    ],
  },
];
