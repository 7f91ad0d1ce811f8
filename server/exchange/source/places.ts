import type { Attributes } from '../network/network.ts';
import { countryFact, countryId, isChineseRegion } from './country-fact.ts';
import { countryOf, type Country } from './countries.ts';
import type { DeltaCity } from './delta/cities.ts';
import { deltaRegions, type DeltaRegion } from './delta/regions.ts';
import type { EntityFact, LinkFact } from './facts.ts';
import type { Gathering } from './gathering.ts';

/** Where something is, as far as it is known. */
export interface Whereabouts {
  country: Country | null;
  region: DeltaRegion | null;
  city: DeltaCity | null;
}

type Properties = EntityFact['properties'];

const nothing: Attributes = {};

const placeFact = (
  id: string,
  kind: EntityFact['kind'],
  { nameZh, nameEn }: { nameZh: string; nameEn: string },
  identifier: string,
  properties: Properties,
  place: string,
): EntityFact => ({
  id,
  kind,
  nameZh,
  nameEn,
  aliases: [],
  identifiers: [identifier],
  properties,
  attributes: nothing,
  place,
});

export const linkFact = (
  kind: LinkFact['kind'],
  from: string,
  to: string,
  place: string,
  properties: LinkFact['properties'] = {},
  attributes: Attributes = nothing,
): LinkFact => ({ id: `${from}/${kind}/${to}`, kind, from, to, properties, attributes, place });

/** States places and who lies in them: each place and each link once, under the ids that the policy's seed gives them. */
export const createPlaces = ({ entity, link }: Gathering) => {
  const told = new Set<string>();
  const once = (id: string): boolean => {
    if (told.has(id)) return false;
    told.add(id);
    return true;
  };

  const stateCity = (city: DeltaCity, place: string) => {
    const { latitude, longitude } = city;
    const properties = { subtype: 'city', latitude, longitude, locationNote: 'GeoNames' };
    entity(placeFact(city.id, 'CITY', city, `cn-gb:${city.code}`, properties, place));
  };

  /** The places themselves. */
  const state = ({ country, region, city }: Whereabouts, place: string) => {
    if (country && once(countryId(country))) {
      entity(countryFact(country, place));
      const china = isChineseRegion(country) && countryOf('CN');
      if (china && once(countryId(china))) entity(countryFact(china, place));
    }
    if (region && once(region.id)) {
      const identifier = `iso:cn-${region.code.toLowerCase()}`;
      entity(placeFact(region.id, 'REGION', region, identifier, { subtype: region.subtype }, place));
    }
    if (city && once(city.id)) stateCity(city, place);
  };

  /** That somebody lies in them: in the country as the source says, and in the city or else the region. */
  const locate = (who: string, { country, region, city }: Whereabouts, place: string) => {
    for (const to of [country && countryId(country), city?.id ?? region?.id]) {
      if (!to || !once(`${who}>${to}`)) continue;
      link(linkFact('LOCATED_IN', who, to, place));
    }
    const china = country && isChineseRegion(country) && countryOf('CN');
    if (china && once(countryId(country))) link(linkFact('PART_OF', countryId(country), countryId(china), place));
    if (!city || !once(city.id)) return;
    const home = deltaRegions.find(({ code }) => code === city.region);
    const within = linkFact('PART_OF', city.id, home?.id ?? '', place);
    link(city.seedLink ? { ...within, id: city.seedLink } : within);
  };

  return { state, locate, once };
};

export type Places = ReturnType<typeof createPlaces>;
