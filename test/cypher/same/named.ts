import type { Case } from '../../support/case.ts';
import { hiddenEntities, hostile } from '../../support/worlds.ts';

const bare = { kind: 'INSTITUTION', aliases: [], identifiers: [], latitude: null, longitude: null, said: [] };

export const cases: Case[] = [
  {
    name: 'gives names, identifiers and places, and of its own words the city and the country',
    given: {
      entities: [
        { id: 'bare' },
        {
          id: hostile,
          kind: 'CITY',
          nameZh: hostile,
          nameEn: 'B',
          aliases: [hostile],
          identifiers: ['ror:1'],
          latitude: 31.5,
          longitude: 120,
          attributes: ['["rank",1]', '["city","SUZHOU"]', '["country","CN"]', '["cityOf","x"]'],
        },
      ],
    },
    params: { hidden: [] },
    rows: [
      { ...bare, id: 'bare', nameZh: 'bare', nameEn: 'bare' },
      {
        id: hostile,
        kind: 'CITY',
        nameZh: hostile,
        nameEn: 'B',
        aliases: [hostile],
        identifiers: ['ror:1'],
        latitude: 31.5,
        longitude: 120,
        said: ['["city","SUZHOU"]', '["country","CN"]'],
      },
    ],
    anyOrder: true,
  },
  {
    name: 'leaves out what rests on hidden sources alone',
    given: { entities: hiddenEntities },
    params: { hidden: ['src:secret'] },
    rows: [{ ...bare, id: 'seen', nameZh: 'seen', nameEn: 'seen' }],
  },
];
