import { describe, expect, it } from 'vitest';
import { ror } from '../../../../../server/exchange/source/ror/ror.ts';
import { ends, given, refused, tell } from '../tell.ts';

const address = (id: string) => `https://ror.org/${id}`;

const location = (name: string, country: string, code: string | null, lat: number, lng: number) => ({
  geonames_id: 1,
  geonames_details: { country_code: country, country_subdivision_code: code, name, lat, lng },
});

const second = (id: string, more: object = {}) => ({
  id: address(id),
  status: 'active',
  established: null,
  types: ['education'],
  names: [{ lang: 'en', types: ['ror_display', 'label'], value: `University ${id}` }],
  external_ids: [],
  locations: [],
  links: [],
  relationships: [],
  ...more,
});

const relation = (type: string, id: string) => ({ type, id: address(id), label: '' });

const [a, b, c] = ['00aaaaa11', '00bbbbb22', '00ccccc33'] as const;

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

const first = {
  id: address(a),
  name: 'Soochow University',
  status: 'active',
  established: 1900,
  types: ['Education'],
  links: ['http://suda.cn'],
  aliases: ['Suzhou University'],
  acronyms: ['SUDA'],
  labels: [{ label: '苏州大学', iso639: 'zh' }],
  country: { country_code: 'CN', country_name: 'China' },
  addresses: [{ lat: 31.3, lng: 120.6, city: 'Suzhou', geonames_city: { geonames_admin1: { name: 'Jiangsu' } } }],
  external_ids: { ISNI: { all: ['0000 0001 0198 0694'] }, GRID: { all: 'grid.263761.7' }, OrgRef: { all: ['1'] } },
  relationships: [{ type: 'Child', id: address(b), label: '' }],
};

it('reads the first schema alike, also as lines and as one record', async () => {
  for (const text of [`${JSON.stringify(first)}\n${JSON.stringify(second(b))}\n`, JSON.stringify([first, second(b)])]) {
    const told = await tell(ror, [given('ror.json', text)]);
    expect(told.entity(`ror:${a}`)).toMatchObject({
      nameZh: '苏州大学',
      nameEn: 'Soochow University',
      aliases: ['Suzhou University', 'SUDA'],
      identifiers: [`ror:${a}`, 'isni:0000000101980694', 'grid:grid.263761.7'],
      properties: { subtype: 'university', startYear: 1900, website: 'http://suda.cn' },
    });
    expect(ends(told, 'PART_OF')).toEqual(['city:suzhou > reg:js', `ror:${b} > ror:${a}`]);
  }
  const alone = await tell(ror, [given('ror.json', JSON.stringify(first, null, 1))]);
  expect(alone.entities.map(({ id }) => id)).toContain(`ror:${a}`);
});

it('takes the second schema of a packing that holds both and a table, and each record once', async () => {
  const files = [
    given('v1.json', JSON.stringify([first])),
    given('v2.json', JSON.stringify([second(a)])),
    given('v2.csv', 'id,names.types.ror_display\nx,y\n'),
  ];
  expect(ror.recognises(files)).toBe(true);
  const told = await tell(ror, files);
  expect(told.entities.map(({ nameEn }) => nameEn)).toEqual([`University ${a}`]);
  expect(told.notes).toEqual([
    'Files that are not JSON, not taken: 1',
    'Records that repeat one, of which the first is taken: 1',
  ]);
});

it('tells records without an id, and JSON that breaks off, by their place', async () => {
  const broken = `[${JSON.stringify(second(a))},{"id":"https://ror.org/xyz","names":[]},7,{"id"`;
  const told = await tell(ror, [given('ror.json', broken)]);
  expect(told.entities.map(({ id }) => id)).toEqual([`ror:${a}`]);
  expect(told.problems).toEqual([
    { place: '$[1]', expected: 'a record of ROR with an id and a name', found: 'the id "https://ror.org/xyz"' },
    { place: '$[2]', expected: 'a record of ROR with an id and a name', found: 'the id nothing' },
    expect.objectContaining({ place: expect.stringMatching(/line 1|\$/) }),
  ]);
});

it.each([
  ['its own', JSON.stringify([second(a)]), true],
  [
    'OpenAlex, whose institutions have an id of ROR',
    '{"id":"https://openalex.org/I1","ror":"https://ror.org/00aaaaa11"}',
    false,
  ],
  ['other JSON', '{"nodes":[]}', false],
])('recognises %s', (_, text, is) => expect(ror.recognises([given('x.json', text)])).toBe(is));
