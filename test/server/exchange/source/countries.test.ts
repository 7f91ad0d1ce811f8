import { expect, it } from 'vitest';
import { countries, countryOf } from '../../../../server/exchange/source/countries.ts';

it('knows every country of ISO 3166-1, and Kosovo, by its codes and its names', () => {
  expect(countries).toHaveLength(250);
  for (const country of countries) {
    const said = [country.alpha2, country.alpha3, country.nameZh, country.nameEn].map(countryOf);
    expect(said, country.alpha2).toEqual([country, country, country, country]);
    expect(country.nameZh, country.alpha2).toMatch(/\p{Script=Han}/u);
  }
});

it.each([
  ['fi', 'FI'],
  [' FIN ', 'FI'],
  ['芬兰', 'FI'],
  ['UK', 'GB'],
  ['EL', 'GR'],
  ['NA', 'NA'],
  ['纳米比亚', 'NA'],
  ['XK', 'XK'],
  ['U.S.A.', 'US'],
  ['Korea, Republic of', 'KR'],
  ["Korea, Democratic People's Republic of", 'KP'],
  ['Cote d’Ivoire', 'CI'],
  ['Turkey', 'TR'],
  ['Antigua and Barbuda', 'AG'],
  ['Saint Lucia', 'LC'],
  ['刚果（金）', 'CD'],
  ['The Netherlands', 'NL'],
  ['Macau', 'MO'],
  ['Taiwan, Province of China', 'TW'],
])('%s is %s', (said, code) => {
  expect(countryOf(said)?.alpha2).toBe(code);
});

it.each(['', 'ZZ', 'EU', 'Atlantis', '长三角'])('"%s" is no country', (said) => {
  expect(countryOf(said)).toBeUndefined();
});
