import { expect, it } from 'vitest';
import { serve } from '../../support/api.ts';
import { walk } from '../../support/walk.ts';

const api = serve();

interface Type {
  kind: string;
  ofType?: Type | null;
}

const isPlain = ({ kind, ofType }: Type): boolean => (ofType ? isPlain(ofType) : ['SCALAR', 'ENUM'].includes(kind));

it('answers null where there is nothing of that id', async () => {
  expect(await api.data('{ node(id: "park:none") { id } }')).toEqual({ node: null });
});

it('answers a link and a source by their ids too', async () => {
  const ask = (id: string) => api.data('query ($id: ID!) { node(id: $id) { __typename id } }', { id });
  expect(await ask('link:r174')).toEqual({ node: { __typename: 'Link', id: 'link:r174' } });
  expect(await ask('src:iso-3166')).toEqual({ node: { __typename: 'Source', id: 'src:iso-3166' } });
});

it('tells a place in words also where no point is known', async () => {
  const query = '{ node(id: "ctr:ru") { ... on Entity { placeZh location { latitude } } } }';
  expect(await api.data(query)).toEqual({ node: { placeZh: '上海（揭牌地）', location: null } });
});

it('gives an entity the type of its kind, with the fields of that kind', async () => {
  const query = `{
    israel: node(id: "cty:IL") { __typename ... on Country { isoAlpha2 isoAlpha3 isoNumeric location { latitude longitude } } }
    park: node(id: "park:sip") { __typename ... on CooperationPark { partnerCodes areaKm2 startYear aliases } }
    policy: node(id: "doc:2021-26") { __typename ... on Policy { docNumber startYear location { latitude } } }
  }`;
  expect(await api.data(query)).toEqual({
    israel: {
      __typename: 'Country',
      isoAlpha2: 'IL',
      isoAlpha3: 'ISR',
      isoNumeric: '376',
      location: { latitude: 32.0819, longitude: 34.7681 },
    },
    park: {
      __typename: 'CooperationPark',
      partnerCodes: ['SG'],
      areaKm2: 278,
      startYear: 1994,
      aliases: expect.arrayContaining(['SIP', 'Suzhou Industrial Park']),
    },
    policy: { __typename: 'Policy', docNumber: '沪科合〔2021〕26号', startYear: 2021, location: null },
  });
});

it.each([
  ['entities', 'Entity'],
  ['links', 'Link'],
  ['sources', 'Source'],
])('answers every plain field of all %s without a fault', async (field, type) => {
  const query = `query ($type: String!) { __type(name: $type) { fields { name type { kind ofType { kind ofType { kind ofType { kind } } } } } } }`;
  const { fields } = (await api.data(query, { type })).__type as { fields: { name: string; type: Type }[] };
  const plain = fields.filter((found) => isPlain(found.type)).map(({ name }) => name);
  expect(plain.length).toBeGreaterThan(8);
  expect((await walk(api, field, plain.join(' '))).found.length).toBeGreaterThan(100);
});
