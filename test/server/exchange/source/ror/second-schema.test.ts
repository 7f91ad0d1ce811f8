import { describe, expect, it } from 'vitest';
import { ror } from '../../../../../server/exchange/source/ror/ror.ts';
import { ends, given, refused, tell } from '../tell.ts';

import { a, b, c, location, relation, second } from './records.ts';

const records = [
  second(a, {
    established: 1900,
    types: ['funder', 'education'],
    names: [
      { lang: null, types: ['acronym'], value: 'SUDA' },
      { lang: 'en', types: ['ror_display', 'label'], value: 'Soochow University' },
      { lang: 'zh', types: ['label'], value: '苏州大学' },
      { lang: null, types: ['alias'], value: 'Suzhou University' },
    ],
    external_ids: [
      { type: 'isni', all: ['0000 0001 0198 0694'], preferred: null },
      { type: 'wikidata', all: ['Q1', 'Q2'], preferred: 'Q1' },
      { type: 'fundref', all: ['501100'], preferred: null },
    ],
    locations: [location('Suzhou', 'CN', null, 31.3, 120.6), location('Singapore', 'SG', null, 1.3, 103.8)],
    links: [
      { type: 'wikipedia', value: 'http://w' },
      { type: 'website', value: 'http://suda.cn' },
    ],
    relationships: [
      relation('child', b),
      relation('related', c),
      relation('related', a),
      relation('parent', '00zzzzz99'),
    ],
  }),
  second(b, {
    status: 'inactive',
    external_ids: [{ type: 'wikidata', all: ['Q2'], preferred: null }],
    locations: [location('Anywhere', 'CN', 'JS', 32, 119)],
    relationships: [relation('parent', a), relation('successor', c), relation('cousin', c)],
  }),
  second(c, {
    names: [{ lang: 'zh', types: ['ror_display', 'label'], value: '甲' }],
    locations: [location('Suzhou', 'CN', null, 40, 100), location('Atlantis', 'ZZ', null, 0, 0)],
    relationships: [relation('related', a), relation('predecessor', b)],
  }),
];

describe('records of the second schema', () => {
  const told = tell(ror, [given('ror.json', JSON.stringify(records))]);

  it('become institutions with their names by language and ids of other schemes', async () => {
    expect((await told).entity(`ror:${a}`)).toEqual({
      id: `ror:${a}`,
      kind: 'INSTITUTION',
      nameZh: '苏州大学',
      nameEn: 'Soochow University',
      aliases: ['SUDA', 'Suzhou University'],
      // Q2 is claimed by another record too, and identifies neither.
      identifiers: [`ror:${a}`, 'isni:0000000101980694', 'wikidata:q1', 'fundref:501100'],
      properties: {
        subtype: 'university',
        startYear: 1900,
        website: 'http://suda.cn',
        latitude: 31.3,
        longitude: 120.6,
        locationNote: 'GeoNames; city level',
      },
      attributes: { types: ['funder', 'education'], cities: ['Suzhou', 'Singapore'] },
      place: '$[0]',
    });
    expect((await told).entity(`ror:${c}`)).toMatchObject({ nameZh: '甲', nameEn: null });
    expect(refused(await told)).toEqual([]);
  });

  it('state each relation once, whoever tells it', async () => {
    expect(ends(await told, 'PART_OF')).toEqual(['city:suzhou > reg:js', `ror:${b} > ror:${a}`]);
    expect(ends(await told, 'PARTNERS_WITH')).toEqual([`ror:${a} > ror:${c}`]);
    expect((await told).entity(`ror:${b}`)?.attributes).toMatchObject({ status: 'inactive', successors: [c] });
    expect((await told).entity(`ror:${c}`)?.attributes).toMatchObject({ predecessors: [b] });
  });

  it('lie where every location says, by the point where a city is one of two, else in the province', async () => {
    expect(ends(await told, 'LOCATED_IN')).toEqual([
      `ror:${a} > city:suzhou`,
      `ror:${a} > cty:CN`,
      `ror:${a} > cty:SG`,
      `ror:${b} > cty:CN`,
      `ror:${b} > reg:js`,
      `ror:${c} > cty:CN`,
    ]);
  });

  it('say what was left out', async () => {
    expect([...(await told).notes].sort()).toEqual([
      'Locations in Suzhou, which is the name of several in the Yangtze River Delta, linked to China only: 1',
      'Locations with the country ZZ, linked to no place: 1',
      'Records that are inactive, taken with their status: 1',
      'Records with an id of another scheme that several records have, which therefore identifies none: 2',
      'Relations of a record to itself, not taken: 1',
      'Relations of the type cousin, which is not known, not taken: 1',
      'Relations to records that are not in the file, not taken: 1',
    ]);
  });
});
