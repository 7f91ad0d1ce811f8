import { text, type Declaration } from './declaration.ts';
import { property, from } from './expectation.ts';

/** Where things are. */
export const places = {
  COUNTRY: {
    typeName: 'Country',
    group: 'places',
    labelZh: '国家',
    labelEn: 'Country',
    shape: 'ellipse',
    description: 'A country of ISO 3166-1.',
    fields: {
      isoAlpha2: text('ISO 3166-1 alpha-2 code.'),
      isoAlpha3: text('ISO 3166-1 alpha-3 code.'),
      isoNumeric: text('ISO 3166-1 numeric code, three digits.'),
      capitalZh: text('Capital, in Chinese.'),
      capitalEn: text('Capital, in English.'),
      agreementsEn: text('Agreements with China on science and technology, in words.'),
    },
    expected: [property('isoAlpha2', '国家代码', 'ISO code')],
  },
  COUNTRY_GROUP: {
    typeName: 'CountryGroup',
    group: 'places',
    labelZh: '国家集团',
    labelEn: 'Group of countries',
    shape: 'octagon',
    description: 'A bloc of countries, such as the European Union.',
    fields: { agreementsEn: text('Agreements with China on science and technology, in words.') },
  },
  REGION: {
    typeName: 'Region',
    group: 'places',
    labelZh: '地区',
    labelEn: 'Region',
    shape: 'round-rectangle',
    description: 'A province, a municipality or a region made of several.',
    fields: { agreementsEn: text('Agreements and memoranda on science and technology, in words.') },
  },
  CITY: {
    typeName: 'City',
    group: 'places',
    labelZh: '城市',
    labelEn: 'City',
    shape: 'round-pentagon',
    description: 'A city, county or district.',
    expected: [
      from('PART_OF', ['REGION', 'CITY'], '所属地区', 'region'),
      property('location', '坐标', 'point on the map'),
    ],
  },
} as const satisfies Record<string, Declaration>;
