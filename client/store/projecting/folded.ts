import type { Entity, Ontology } from '../../api/model.ts';
import { isCountry, isRegion, placesIn, withCountry } from '../places.ts';
import type { Drawn, DrawnEntity } from './drawn.ts';

export const folds = ['none', 'region', 'country', 'kind'] as const;
export type Fold = (typeof folds)[number];

/** Ids of what is drawn for a kind as a whole begin so; no entity has such an id. */
const ofKind = 'fold kind ';

export const isFold = (id: string): boolean => id.startsWith(ofKind);

/** The kind that is drawn as one under this id. */
export const kindOfFold = (id: string): string => id.slice(ofKind.length);

/** Into which entity each is folded; those that are not there stay as they are. */
type Into = ReadonlyMap<string, string>;

/** Each goes into the place that it lies in, or that one link of its own leads to. */
const intoPlaces = (drawn: Drawn, isPlace: (entity: Entity) => boolean, own?: readonly string[]): Into => {
  const placesOf = placesIn(drawn, isPlace, own);
  return new Map(
    drawn.entities.flatMap((entity) => {
      const places = isPlace(entity) ? [] : placesOf(entity.id);
      // What lies in two places at once belongs to neither.
      return places.length === 1 ? [[entity.id, places[0]!] as const] : [];
    }),
  );
};

const intoKinds = ({ entities }: Drawn): Into => new Map(entities.map(({ id, kind }) => [id, `${ofKind}${kind}`]));

const intoFor: Readonly<Record<Exclude<Fold, 'none'>, (drawn: Drawn) => Into>> = {
  region: (drawn) => intoPlaces(drawn, isRegion),
  country: (drawn) => intoPlaces(drawn, isCountry, withCountry),
  kind: intoKinds,
};

const kindAsEntity = (id: string, first: DrawnEntity, ontology: Ontology): DrawnEntity => {
  const kind = ontology.kinds.find(({ name }) => name === first.kind);
  return {
    ...first,
    id,
    nameZh: kind?.labelZh ?? first.kind,
    nameEn: kind?.labelEn ?? first.kind,
    status: null,
    location: null,
  };
};

/** Entities of one region, country or kind are drawn as one, save those groups that are opened. */
export const folded = (drawn: Drawn, fold: Fold, opened: readonly string[], ontology: Ontology): Drawn => {
  if (fold === 'none') return drawn;
  const into = new Map([...intoFor[fold](drawn)].filter(([, group]) => !opened.includes(group)));
  const members = new Map<string, string[]>();
  for (const [id, group] of into) members.set(group, [...(members.get(group) ?? []), id]);
  const byId = new Map(drawn.entities.map((entity) => [entity.id, entity]));
  const groups = [...members].flatMap(([group, ids]): DrawnEntity[] => {
    const first = byId.get(ids[0] ?? '');
    if (!first) return [];
    const entity = byId.get(group) ?? kindAsEntity(group, first, ontology);
    return [{ ...entity, stands: ids }];
  });
  const end = (id: string) => ({ id: into.get(id) ?? id });
  return {
    entities: [...drawn.entities.filter(({ id }) => !into.has(id) && !members.has(id)), ...groups],
    links: drawn.links
      .map((link) => ({ ...link, from: end(link.from.id), to: end(link.to.id) }))
      .filter(({ from, to }) => from.id !== to.id),
  };
};
