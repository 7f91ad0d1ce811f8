import { expect, it } from 'vitest';
import { ror } from '../../../../../server/exchange/source/ror/ror.ts';
import { ends, given, tell } from '../tell.ts';

import { a, address, b, second } from './records.ts';

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
