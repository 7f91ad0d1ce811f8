import type { Country } from './countries.ts';
import type { EntityFact } from './facts.ts';

/** They have codes of their own and are parts of China: regions, and nobody's partner country. */
const chineseRegions: ReadonlySet<string> = new Set(['HK', 'MO', 'TW']);

export const isChineseRegion = ({ alpha2 }: Country): boolean => chineseRegions.has(alpha2);

/** The id of a country, the one of the policy where the policy names it; of Hong Kong, Macao and Taiwan that of a region. */
export const countryId = (country: Country): string =>
  isChineseRegion(country) ? `reg:${country.alpha2.toLowerCase()}` : `cty:${country.alpha2}`;

/** A country as all sources state it; Hong Kong, Macao and Taiwan as regions. */
export const countryFact = (country: Country, place: string): EntityFact => ({
  id: countryId(country),
  kind: isChineseRegion(country) ? 'REGION' : 'COUNTRY',
  nameZh: country.nameZh,
  nameEn: country.nameEn,
  aliases: [],
  identifiers: [`iso:${country.alpha2.toLowerCase()}`],
  properties: isChineseRegion(country) ? {} : { isoAlpha2: country.alpha2, isoAlpha3: country.alpha3 },
  attributes: {},
  place,
});
