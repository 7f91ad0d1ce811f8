import { expect, it } from 'vitest';
import { countryFact, countryId } from '../../../../server/exchange/source/country-fact.ts';
import { countryOf } from '../../../../server/exchange/source/countries.ts';

it.each([
  ['FI', { id: 'cty:FI', kind: 'COUNTRY', nameZh: '芬兰', identifiers: ['iso:fi'] }],
  ['HK', { id: 'reg:hk', kind: 'REGION', nameZh: '中国香港', identifiers: ['iso:hk'] }],
  ['MO', { id: 'reg:mo', kind: 'REGION', nameZh: '中国澳门' }],
  ['TW', { id: 'reg:tw', kind: 'REGION', nameZh: '中国台湾' }],
])('%s is stated as %o', (code, expected) => {
  const country = countryOf(code)!;
  expect(countryFact(country, 'line 2')).toMatchObject(expected);
  expect(countryId(country)).toBe(expected.id);
});
