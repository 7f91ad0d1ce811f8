import { linkKindNamed, type LinkKindName } from '../../ontology/link-kinds.ts';
import type { EntityKind } from '../../ontology/kinds.ts';
import { countryFact } from '../source/country-fact.ts';
import { countryOf, type Country } from '../source/countries.ts';
import type { EntityFact } from '../source/facts.ts';
import type { Columns } from './choice.ts';
import { said, type Cells } from './fields.ts';
import { hasScheme, identifierOf, idOf, schemes } from './ids.ts';
import { isChinese, latitudeOf, longitudeOf, severalOf, statusValueOf, websiteOf, yearOf } from './values.ts';
import { kindOf, someKinds } from './words.ts';

/** What a row of a table of entities states. */
export interface StatedEntity {
  entity: EntityFact;
  /** Countries that it is in. */
  countries: readonly Country[];
  /** Whether it has no name but its id. */
  unnamed: boolean;
}

const knownScheme = /^(ror|pic|doi|iso|wikidata|grid|isni|openalex):/i;

/** The kind of link by which an entity of this kind is in a country; null where the ontology has none. */
export const intoCountry = (kind: EntityKind): LinkKindName | null =>
  (['LOCATED_IN', 'PART_OF'] as const).find((name) => {
    const link = linkKindNamed(name);
    return link?.fromKinds.includes(kind) && link.toKinds.includes('COUNTRY');
  }) ?? null;

const namesOf = (cells: Cells) => {
  const name = cells.text('name');
  const chinese = name !== null && isChinese(name);
  const nameZh = cells.text('nameZh') ?? (chinese ? name : null);
  const nameEn = cells.text('nameEn') ?? (chinese ? null : name);
  const rest = name !== null && name !== nameZh && name !== nameEn ? [name] : [];
  return { nameZh, nameEn, aliases: [...new Set([...rest, ...cells.aliases()])] };
};

const identifiersOf = (cells: Cells, id: string | null): string[] => {
  const given = schemes.flatMap((scheme) => {
    const cell = cells.text(scheme);
    return cell === null ? [] : [identifierOf(scheme, cell)];
  });
  if (id !== null && /^https?:\/\/ror\.org\//i.test(id)) given.unshift(identifierOf('ror', id));
  else if (id !== null && knownScheme.test(id)) given.unshift(id.toLowerCase());
  return [...new Set(given)];
};

const countriesOf = (cells: Cells): Country[] =>
  severalOf(cells.text('country') ?? '').flatMap((word) => {
    const country = countryOf(word);
    if (country) return [country];
    cells.refuse('country', 'a country by its name or its code of ISO 3166-1', word);
    return [];
  });

const placeOf = (cells: Cells) => {
  const city = cells.text('city');
  const latitude = cells.value('latitude', latitudeOf);
  const longitude = cells.value('longitude', longitudeOf);
  const half = (latitude === null) !== (longitude === null) && cells.problems.length === 0;
  if (half) cells.refuse(latitude === null ? 'latitude' : 'longitude', 'both latitude and longitude', null);
  const words = city === null ? {} : { [isChinese(city) ? 'placeZh' : 'placeEn']: city };
  return { ...words, latitude, longitude };
};

/** The entity of a row, or null where it has neither id nor name, or a kind that nobody knows. */
export const entityOf = (cells: Cells, columns: Columns, namespace: string): StatedEntity | null => {
  const names = namesOf(cells);
  const id = cells.text('id');
  const identifiers = identifiersOf(cells, id);
  const given = id ?? identifiers[0] ?? names.nameZh ?? names.nameEn;
  if (given === null || given === undefined) {
    cells.refuse('name', 'an id or a name', null);
    return null;
  }
  const word = cells.text('kind');
  const known = word === null ? { kind: columns.kind, subtype: null } : kindOf(word);
  if (!known) {
    cells.refuse('kind', someKinds, word);
    return null;
  }
  const { kind, subtype } = known;
  const itself =
    kind === 'COUNTRY' ? countryOf(cells.text('country') ?? names.nameZh ?? names.nameEn ?? given) : undefined;
  const countries = kind === 'COUNTRY' ? [] : countriesOf(cells);
  const kept = intoCountry(kind) === null ? cells.text('country') : null;
  const fact = itself ? countryFact(itself, cells.place) : null;
  const unnamed = names.nameZh === null && names.nameEn === null && !fact;
  const entity: EntityFact = {
    id: fact && (id === null || !hasScheme(id)) ? fact.id : idOf(given, namespace),
    kind: fact?.kind ?? kind,
    nameZh: names.nameZh ?? fact?.nameZh ?? null,
    nameEn: names.nameEn ?? fact?.nameEn ?? (unnamed ? (id ?? given) : null),
    aliases: names.aliases,
    identifiers: [...new Set([...identifiers, ...(fact?.identifiers ?? [])])],
    properties: said({
      ...fact?.properties,
      subtype,
      ...placeOf(cells),
      startYear: cells.value('startYear', yearOf),
      website: cells.value('website', websiteOf),
      status: cells.value('status', statusValueOf),
    }),
    attributes: { ...cells.attributes(), ...(kept === null ? {} : { country: kept }) },
    place: cells.place,
  };
  return { entity, countries, unnamed };
};
