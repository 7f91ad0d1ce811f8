import { describe, expect, it } from 'vitest';
import { openalex } from '../../../../../server/exchange/source/openalex/openalex.ts';
import { ends, given, refused, tell } from '../tell.ts';

const url = (id: string) => `https://openalex.org/${id}`;

const short = (id: string, name: string | null, country: string | null = 'US') => ({
  id: url(id),
  display_name: name,
  ror: 'https://ror.org/00jmfr291',
  country_code: country,
  type: 'education',
});

const work = (id: string, year: number, ...institutions: object[]) => ({
  id: url(id),
  publication_year: year,
  authorships: institutions.map((institution) => ({ institutions: [institution] })),
});

const institution = {
  id: url('I1'),
  ror: 'https://ror.org/00jmfr291',
  display_name: 'Soochow University',
  country_code: 'CN',
  type: 'education',
  homepage_url: 'http://suda.cn',
  display_name_acronyms: ['SUDA'],
  display_name_alternatives: ['Soochow University', 'Suzhou University'],
  ids: { grid: 'grid.214458.e', wikidata: 'https://www.wikidata.org/entity/Q7', mag: '1' },
  geo: { city: 'Suzhou', region: null, country_code: 'CN', latitude: 31.3, longitude: 120.6 },
  international: { display_name: { zh: '苏州大学', de: 'Uni' } },
  associated_institutions: [
    { id: url('I2'), relationship: 'child' },
    { id: url('I9'), relationship: 'parent' },
  ],
};

describe('works and institutions as lines', () => {
  const lines = [
    work('W1', 2020, short('I1', 'Soochow'), short('I2', 'Two'), short('I1', 'Soochow')),
    work('W2', 2018, short('I2', 'Two'), short('I1', 'Soochow'), short('I3', null, null)),
    work('W3', 2019),
    { ...work('W4', 2021, short('I2', 'Two')), is_authors_truncated: true },
    institution,
    { id: url('I2'), display_name: 'Two', country_code: 'GB', type: 'funder' },
    {
      id: url('F5'),
      display_name: 'Fund',
      country_code: 'FI',
      ids: { ror: 'https://ror.org/01cwqze88', crossref: '10' },
    },
    { id: url('A7'), display_name: 'Somebody' },
    { id: url('keywords/x'), display_name: 'x' },
  ];
  const told = tell(openalex, [given('works.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'))]);

  it('count joint works as how much institutions work together', async () => {
    const all = await told;
    expect(refused(all)).toEqual([]);
    expect(all.link('openalex:I1/PARTNERS_WITH/openalex:I2/joint_works')).toMatchObject({
      properties: { weight: 2, relation: 'joint_works' },
      attributes: { firstYear: 2018, lastYear: 2020 },
      place: 'line 1',
    });
    expect(ends(all, 'PARTNERS_WITH')).toHaveLength(3);
  });

  it('tell an institution by its own record where there is one', async () => {
    const { entities, entity } = await told;
    expect(entities.filter(({ id }) => id === 'openalex:I1')).toHaveLength(1);
    expect(entity('openalex:I1')).toMatchObject({
      nameZh: '苏州大学',
      nameEn: 'Soochow University',
      aliases: ['Suzhou University', 'SUDA'],
      identifiers: ['openalex:i1', 'ror:00jmfr291', 'grid:grid.214458.e', 'wikidata:q7'],
      properties: { subtype: 'university', website: 'http://suda.cn', latitude: 31.3 },
    });
    expect(entity('openalex:F5')).toMatchObject({
      identifiers: ['openalex:f5', 'ror:01cwqze88', 'fundref:10'],
      properties: { subtype: 'funder' },
    });
    expect(entity('openalex:I3')?.nameEn).toBe('OpenAlex I3');
  });

  it('place institutions, and state relations to those that are there', async () => {
    const all = await told;
    expect(ends(all, 'LOCATED_IN')).toEqual([
      'openalex:F5 > cty:FI',
      'openalex:I1 > city:suzhou',
      'openalex:I1 > cty:CN',
      'openalex:I2 > cty:GB',
    ]);
    expect(ends(all, 'PART_OF')).toEqual(['city:suzhou > reg:js', 'openalex:I2 > openalex:I1']);
  });

  it('say what is not taken', async () => {
    expect([...(await told).notes].sort()).toEqual([
      'Institutions with the country left out, linked to no place: 1',
      'Records (authors) of which nothing is taken; institutions, funders and works are: 1',
      'Records (of other kinds) of which nothing is taken; institutions, funders and works are: 1',
      'Relations to institutions without a record in these files, not taken: 1',
      'Works whose list of authors is cut off, of whom the listed are taken: 1',
      'Works without an institution, which say nothing here: 1',
    ]);
  });
});

it('reads the list answer of the interface and a single record, and tells what is no record', async () => {
  const answer = { meta: { count: 2 }, results: [institution, { id: 'elsewhere' }], group_by: [] };
  const told = await tell(openalex, [
    given('a.json', JSON.stringify(answer)),
    given('b.json', JSON.stringify(work('W1', 2020, short('I4', 'Four')))),
  ]);
  expect(told.entity('openalex:I1')?.place).toBe('a.json, $.results[0]');
  expect(told.entity('openalex:I4')?.place).toBe('b.json, line 1');
  expect(told.problems).toEqual([
    { place: 'a.json, $.results[1]', expected: 'a record of OpenAlex with its id', found: '"elsewhere"' },
  ]);
});

it.each([
  ['records', JSON.stringify(institution), true],
  ['a table', 'work_id,institution_ids\nW1,I1\n', true],
  ['ROR', '[{"id":"https://ror.org/00jmfr291"}]', false],
  ['any table', 'id,name\n1,2\n', false],
])('recognises %s: %j', (_, text, is) => expect(openalex.recognises([given('x', text)])).toBe(is));
