import { identifierOf, rorOf } from '../identifiers.ts';
import { listOf, numberOf, textOf, textsOf, within } from '../json-value.ts';

export interface RorName {
  text: string;
  lang: string;
  types: readonly string[];
}

export interface RorLocation {
  country: string;
  /** By its code of ISO 3166-2 or by name; empty where it is not told. */
  province: string;
  city: string;
  latitude: number | null;
  longitude: number | null;
}

/** An organisation of ROR, whatever the version of its schema. */
export interface RorRecord {
  ror: string;
  names: readonly RorName[];
  types: readonly string[];
  status: string;
  established: number | null;
  website: string;
  /** Ids of other schemes, as `grid:grid.454840.9`. */
  externals: readonly string[];
  locations: readonly RorLocation[];
  /** How it stands to others; an id that is none of ROR is empty. */
  relations: readonly { type: string; ror: string }[];
}

const namesOfFirst = (record: unknown): RorName[] => [
  { text: textOf(within(record, 'name')), lang: '', types: ['ror_display'] },
  ...listOf(within(record, 'labels')).map((label) => ({
    text: textOf(within(label, 'label')),
    lang: textOf(within(label, 'iso639')),
    types: ['label'],
  })),
  ...textsOf(within(record, 'aliases')).map((text) => ({ text, lang: '', types: ['alias'] })),
  ...textsOf(within(record, 'acronyms')).map((text) => ({ text, lang: '', types: ['acronym'] })),
];

const namesOf = (record: unknown): RorName[] =>
  listOf(within(record, 'names')).map((name) => ({
    text: textOf(within(name, 'value')),
    lang: textOf(within(name, 'lang')),
    types: textsOf(within(name, 'types')),
  }));

/** Version 1 holds ids by scheme, version 2 lists them; `all` is one or several. */
const externalsOf = (held: unknown): string[] => {
  const schemes = Array.isArray(held)
    ? held.map((one: unknown) => [textOf(within(one, 'type')), within(one, 'all')] as const)
    : Object.entries((held ?? {}) as object).map(([scheme, one]) => [scheme, within(one, 'all')] as const);
  const ids = schemes.flatMap(([scheme, all]) =>
    (Array.isArray(all) ? all : [all]).map((value: unknown) => identifierOf(scheme, value)),
  );
  return [...new Set(ids.filter((id) => id !== undefined))];
};

const locationsOfFirst = (record: unknown): RorLocation[] =>
  listOf(within(record, 'addresses')).map((address) => ({
    country: textOf(within(record, 'country', 'country_code')),
    province: textOf(within(address, 'geonames_city', 'geonames_admin1', 'name')) || textOf(within(address, 'state')),
    city: textOf(within(address, 'city')),
    latitude: numberOf(within(address, 'lat')),
    longitude: numberOf(within(address, 'lng')),
  }));

const locationsOf = (record: unknown): RorLocation[] =>
  listOf(within(record, 'locations')).map((location) => {
    const details = within(location, 'geonames_details');
    const told = (name: string) => textOf(within(details, name));
    return {
      country: told('country_code'),
      province: told('country_subdivision_code') || told('country_subdivision_name'),
      city: told('name'),
      latitude: numberOf(within(details, 'lat')),
      longitude: numberOf(within(details, 'lng')),
    };
  });

const websiteOf = (record: unknown): string => {
  const links = listOf(within(record, 'links'));
  const website = links.find((link) => textOf(within(link, 'type')) === 'website');
  return textOf(within(website, 'value')) || textOf(links[0]);
};

/** Reads a record of either version of the schema; undefined where it has no id of ROR or no name. */
export const readRecord = (record: unknown): RorRecord | undefined => {
  const ror = rorOf(within(record, 'id'));
  const isFirst = within(record, 'names') === undefined;
  const names = (isFirst ? namesOfFirst(record) : namesOf(record)).filter(({ text }) => text !== '');
  if (ror === undefined || names.length === 0) return undefined;
  return {
    ror,
    names,
    types: textsOf(within(record, 'types')).map((type) => type.toLowerCase()),
    status: textOf(within(record, 'status')).toLowerCase(),
    established: numberOf(within(record, 'established')),
    website: websiteOf(record),
    externals: externalsOf(within(record, 'external_ids')),
    locations: isFirst ? locationsOfFirst(record) : locationsOf(record),
    relations: listOf(within(record, 'relationships')).map((relation) => ({
      type: textOf(within(relation, 'type')).toLowerCase(),
      ror: rorOf(within(relation, 'id')) ?? '',
    })),
  };
};
