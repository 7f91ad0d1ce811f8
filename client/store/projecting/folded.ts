import type { Ontology } from '../../api/model.ts';
import { lying } from '../filtering/by-links.ts';
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

const endsOf = ({ links }: Drawn, kinds: readonly string[]) => {
  const ends = new Map<string, string[]>();
  for (const { kind, from, to } of links) {
    if (kinds.includes(kind)) ends.set(from.id, [...(ends.get(from.id) ?? []), to.id]);
  }
  return (id: string) => ends.get(id) ?? [];
};

/** Each goes into the place that it lies in, or that one link of its own leads to. */
const intoPlaces = (drawn: Drawn, isPlace: (entity: DrawnEntity) => boolean, own: readonly string[] = []): Into => {
  const places = new Set(drawn.entities.filter(isPlace).map(({ id }) => id));
  const [lies, leads] = [endsOf(drawn, lying), endsOf(drawn, own)];
  const placeOf = (id: string): string | undefined => {
    const reached = new Set([...lies(id), ...leads(id)]);
    // A set that is walked through goes on to what is added meanwhile.
    for (const here of reached) if (!places.has(here)) for (const next of lies(here)) reached.add(next);
    const found = [...reached].filter((one) => one !== id && places.has(one));
    // What lies in two places at once belongs to neither.
    return found.length === 1 ? found[0] : undefined;
  };
  return new Map(
    drawn.entities.flatMap((entity) => {
      const place = isPlace(entity) ? undefined : placeOf(entity.id);
      return place === undefined ? [] : [[entity.id, place] as const];
    }),
  );
};

const intoKinds = ({ entities }: Drawn): Into => new Map(entities.map(({ id, kind }) => [id, `${ofKind}${kind}`]));

const intoFor: Readonly<Record<Exclude<Fold, 'none'>, (drawn: Drawn) => Into>> = {
  region: (drawn) => intoPlaces(drawn, ({ kind, subtype }) => kind === 'REGION' && subtype !== 'macro_region'),
  country: (drawn) => intoPlaces(drawn, ({ kind }) => kind === 'COUNTRY', ['PARTNERS_WITH']),
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
