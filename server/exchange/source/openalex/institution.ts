import { countryOf } from '../countries.ts';
import { findInDelta } from '../delta/find.ts';
import type { EntityFact } from '../facts.ts';
import { identifierOf, rorOf } from '../identifiers.ts';
import { institutionSubtype } from '../institution-subtype.ts';
import { listOf, numberOf, textOf, textsOf, within } from '../json-value.ts';
import type { Gathering } from '../gathering.ts';
import type { Whereabouts } from '../places.ts';

/** The id of a record of OpenAlex without its address, such as `I27837315`; empty where it is none. */
export const openAlexId = (value: unknown): string =>
  /(?:^|\/)([A-Z]\d+)$/.exec(textOf(value).toUpperCase())?.[1] ?? '';

export const institutionId = (id: string): string => `openalex:${id}`;

const chineseName = (record: unknown): string | null => {
  const names = within(record, 'international', 'display_name');
  return ['zh', 'zh-cn', 'zh-hans'].map((lang) => textOf(within(names, lang))).find(Boolean) ?? null;
};

/** An institution or a funder, told in full or in short within a work. */
export const institutionFact = (record: unknown, id: string, place: string): EntityFact => {
  const told = (name: string) => textOf(within(record, name));
  const [ids, geo] = [within(record, 'ids'), within(record, 'geo')];
  const ror = rorOf(within(record, 'ror')) ?? rorOf(within(ids, 'ror'));
  const others = [
    ror && `ror:${ror}`,
    identifierOf('grid', within(ids, 'grid')),
    identifierOf('wikidata', within(ids, 'wikidata')),
    identifierOf('fundref', within(ids, 'crossref')),
  ];
  const [latitude, longitude] = [numberOf(within(geo, 'latitude')), numberOf(within(geo, 'longitude'))];
  const lists = ['display_name_alternatives', 'display_name_acronyms', 'alternate_titles'];
  const name = told('display_name') || `OpenAlex ${id}`;
  const isFunder = id.startsWith('F');
  return {
    id: institutionId(id),
    kind: 'INSTITUTION',
    nameZh: chineseName(record),
    nameEn: name,
    aliases: [...new Set(lists.flatMap((list) => textsOf(within(record, list))))].filter((alias) => alias !== name),
    identifiers: [`openalex:${id.toLowerCase()}`, ...others.filter((one) => one !== undefined)],
    properties: {
      subtype: institutionSubtype([isFunder ? 'funder' : told('type')]),
      website: told('homepage_url') || null,
      latitude,
      longitude,
      locationNote: latitude === null || longitude === null ? null : 'OpenAlex; city level',
    },
    attributes: {
      ...(told('type') === '' ? {} : { type: told('type') }),
      ...(textOf(within(geo, 'city')) === '' ? {} : { city: textOf(within(geo, 'city')) }),
    },
    place,
  };
};

/** Where an institution is, as far as its record tells. */
export const whereaboutsOf = (record: unknown, count: Gathering['count']): Whereabouts => {
  const [code, geo] = [textOf(within(record, 'country_code')), within(record, 'geo')];
  const country = countryOf(code) ?? null;
  const nowhere = { country, region: null, city: null };
  if (!country) count(`Institutions with the country ${code.slice(0, 40) || 'left out'}, linked to no place: #`);
  if (country?.alpha2 !== 'CN') return nowhere;
  const [latitude, longitude] = [numberOf(within(geo, 'latitude')), numberOf(within(geo, 'longitude'))];
  const [city, province] = [textOf(within(geo, 'city')), textOf(within(geo, 'region'))];
  const point = latitude === null || longitude === null ? null : { latitude, longitude };
  const found = findInDelta({ city, province, name: textOf(within(record, 'display_name')), point });
  if (found === 'ambiguous') {
    const shown = city.slice(0, 40);
    count(`Institutions in ${shown}, the name of several cities of the Yangtze River Delta, linked to China only: #`);
  }
  return typeof found === 'string' ? nowhere : { country, ...found };
};

/** How an institution stands to others. */
export const relationsOf = (record: unknown): { type: string; id: string }[] =>
  listOf(within(record, 'associated_institutions')).map((other) => ({
    type: textOf(within(other, 'relationship')).toLowerCase(),
    id: openAlexId(within(other, 'id')),
  }));
