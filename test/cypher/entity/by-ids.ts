import type { Case } from '../../support/case.ts';
import { entityRow, hostile } from '../../support/worlds.ts';

export const cases: Case[] = [
  {
    name: 'finds those that are there, with what is known of them',
    given: {
      entities: [
        {
          id: 'park:a',
          kind: 'COOPERATION_PARK',
          nameZh: '甲园',
          nameEn: 'Park A',
          aliases: ['A', '甲'],
          startYear: 1994,
          latitude: 31.5,
        },
        { id: 'park:b' },
      ],
    },
    params: { ids: ['park:a', 'park:none'] },
    rows: [
      {
        entity: {
          id: 'park:a',
          kind: 'COOPERATION_PARK',
          layer: 'CORE',
          nameZh: '甲园',
          nameEn: 'Park A',
          aliases: ['A', '甲'],
          startYear: 1994,
          latitude: 31.5,
        },
      },
    ],
  },
  {
    name: 'gives only what a list of names needs where that is enough',
    given: { entities: [{ id: 'park:a', nameEn: 'A', aliases: ['B'], startYear: 1994 }] },
    params: { ids: ['park:a'], lean: true },
    rows: [{ entity: entityRow({ id: 'park:a', nameEn: 'A', aliases: ['B'] }) }],
  },
  {
    name: 'gives evidence without that of hidden sources, and nothing that rests on those alone',
    given: {
      entities: [
        {
          id: 'a',
          evidence: [
            { source: 'src:a', quote: '甲' },
            { source: 'src:secret', quote: '密' },
          ],
        },
        { id: 'b', evidence: [{ source: 'src:secret' }] },
      ],
    },
    params: { ids: ['a', 'b'], lean: true, hidden: ['src:secret'] },
    rows: [
      {
        entity: {
          id: 'a',
          kind: 'INSTITUTION',
          layer: 'CORE',
          nameZh: 'a',
          nameEn: 'a',
          aliases: [],
          evidence: [
            { source: 'src:a', locator: null, quote: '甲', claim: null, origin: 'DOCUMENT', confidence: 'VERIFIED' },
          ],
        },
      },
    ],
  },
  {
    name: 'takes hostile text as a value and gives it back as it was',
    given: { entities: [{ id: hostile, nameZh: hostile, aliases: [hostile, ''] }, { id: 'a' }] },
    params: { ids: [hostile], hidden: [hostile] },
    rows: [{ entity: entityRow({ id: hostile, aliases: [hostile, ''] }) }],
  },
  { name: 'finds nothing for no ids', given: { entities: [{ id: 'a' }] }, params: { ids: [] }, rows: [] },
  {
    name: 'finds each of several, in any order',
    given: { entities: [{ id: 'a' }, { id: 'b' }, { id: '丙' }] },
    params: { ids: ['丙', 'a'] },
    rows: [{ entity: entityRow({ id: 'a' }) }, { entity: entityRow({ id: '丙' }) }],
    anyOrder: true,
  },
];
