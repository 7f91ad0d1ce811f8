import { normalise } from '../../search/normalise.ts';
import { nameOf, withoutUmlauts, type Name } from './names.ts';

/** An entity by what it is called and what else tells whether it is the same as another. */
export interface NamedEntity {
  id: string;
  kind: string;
  nameZh: string;
  nameEn: string;
  aliases: readonly string[];
  /** Ids that others know it by, `scheme:value`. */
  identifiers: readonly string[];
  latitude: number | null;
  longitude: number | null;
  /** City and country in the words of its source, each the JSON text of its name and its value. */
  said: readonly string[];
}

/** Entities that may be the same, and what they are linked to. */
export interface NamedNetwork {
  entities: readonly NamedEntity[];
  links: readonly { kind: string; start: string; end: string }[];
}

/** An entity with all that is compared. */
export interface Candidate extends NamedEntity {
  names: readonly Name[];
  /** Ids of countries, regions and cities that it lies in. */
  countries: ReadonlySet<string>;
  regions: ReadonlySet<string>;
  cities: ReadonlySet<string>;
  /** What the city is called, plain. */
  cityWords: ReadonlySet<string>;
}

const within = new Set(['LOCATED_IN', 'BELONGS_TO', 'PART_OF']);
const places = new Set(['COUNTRY', 'REGION', 'CITY']);

/** Deepest nesting of places that is followed. */
const deepest = 4;

/** Codes of countries that the EU writes otherwise than ISO does. */
const isoOf: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

const saidOf = ({ said }: NamedEntity, wanted: string): string[] =>
  said.flatMap((line) => {
    const [name, value] = JSON.parse(line) as [string, unknown];
    return name === wanted && typeof value === 'string' ? [value.trim()] : [];
  });

/** The places that each entity lies in, and those that these lie in. */
const placesIn = ({ entities, links }: NamedNetwork) => {
  const byId = new Map(entities.filter(({ kind }) => places.has(kind)).map((entity) => [entity.id, entity]));
  const around = new Map<string, string[]>();
  for (const { kind, start, end } of links) {
    if (!within.has(kind) || !byId.has(end)) continue;
    const known = around.get(start);
    if (known) known.push(end);
    else around.set(start, [end]);
  }
  return (id: string): NamedEntity[] => {
    const reached = new Set<string>();
    let edge = [id];
    for (let depth = 0; depth < deepest && edge.length > 0; depth += 1) {
      edge = edge.flatMap((here) => around.get(here) ?? []).filter((there) => there !== id && !reached.has(there));
      for (const there of edge) reached.add(there);
    }
    return [...reached].flatMap((place) => byId.get(place) ?? []);
  };
};

const plainSet = (words: readonly string[]) => new Set(words.map(normalise).map(withoutUmlauts).filter(Boolean));

/** Entities with all that is compared of them. */
export const candidatesIn = (network: NamedNetwork): Candidate[] => {
  const placesOf = placesIn(network);
  return network.entities.map((entity) => {
    const around = placesOf(entity.id);
    const idsOf = (kind: string) => new Set(around.filter((place) => place.kind === kind).map(({ id }) => id));
    const countries = idsOf('COUNTRY');
    const codes = saidOf(entity, 'country').filter((code) => /^[A-Za-z]{2}$/.test(code));
    if (countries.size === 0)
      for (const code of codes) countries.add(`cty:${isoOf[code.toUpperCase()] ?? code.toUpperCase()}`);
    const towns = around.filter(({ kind }) => kind === 'CITY');
    const cityWords = towns.flatMap(({ nameZh, nameEn, aliases }) => [nameZh, nameEn, ...aliases]);
    const written = new Set([entity.nameZh, entity.nameEn, ...entity.aliases].filter(Boolean));
    return {
      ...entity,
      names: [...written].map(nameOf).filter(({ plain }) => plain !== ''),
      countries,
      regions: idsOf('REGION'),
      cities: idsOf('CITY'),
      cityWords: plainSet([...cityWords, ...saidOf(entity, 'city')]),
    };
  });
};
