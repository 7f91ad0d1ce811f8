import type { Dimension, RouteStep } from '../ontology/dimensions.ts';
import { stepsOver, type Ends } from './route-ends.ts';

/** An entity as analysis sees it. */
export interface AnalysedEntity {
  id: string;
  kind: string;
  subtype: string | null;
  year: number | null;
}

/** Entities and links to read membership from. */
export interface AnalysedNetwork {
  entities: ReadonlyMap<string, AnalysedEntity>;
  /** The members of a dimension that its routes lead to from an entity. */
  membersFrom: (dimension: Dimension, from: string) => readonly string[];
}

const none: readonly number[] = [];

/** True for an entity that can be a member of the dimension. */
export const isMember = (
  { kinds, subtypes, withoutSubtypes = [] }: Dimension,
  { kind, subtype }: AnalysedEntity,
): boolean =>
  (kinds as readonly string[]).includes(kind) &&
  (!subtypes || subtypes.includes(subtype ?? '')) &&
  !withoutSubtypes.includes(subtype ?? '');

/** Where one step leads; a step that goes on and on leads also to where it starts, and to all that it comes by. */
const follow = (endsAt: Ends, { again }: RouteStep): Ends => {
  if (!again) return endsAt;
  return (from) => {
    if (endsAt(from).length === 0) return [from];
    // A set that is walked through goes on to what is added meanwhile.
    const reached = new Set([from]);
    for (const here of reached) for (const there of endsAt(here)) reached.add(there);
    return [...reached];
  };
};

/** All that is behind several, once. */
const union = (places: readonly number[], behind: Ends): readonly number[] => {
  if (places.length < 2) return places.length === 0 ? none : behind(places[0] ?? 0);
  const all = new Set<number>();
  for (const place of places) for (const there of behind(place)) all.add(there);
  return [...all];
};

const remembered = (look: Ends): Ends => {
  const known: (readonly number[] | undefined)[] = [];
  return (at) => (known[at] ??= look(at));
};

export const networkFrom = (
  entityRows: readonly AnalysedEntity[],
  links: readonly { kind: string; start: string; end: string }[],
): AnalysedNetwork => {
  const entities = new Map(entityRows.map((entity) => [entity.id, entity]));
  const list = [...entities.values()];
  const places = new Map(list.map(({ id }, at) => [id, at]));
  const endsOf = stepsOver(places, links);
  /** What a route leads to. Units share what lies behind their first step: it is looked up once. */
  const lookupFor = (dimension: Dimension, [step, ...rest]: readonly RouteStep[]): Ends => {
    if (!step) {
      return (at) => {
        const entity = list[at];
        return entity && isMember(dimension, entity) ? [at] : none;
      };
    }
    const first = follow(endsOf(step), step);
    const behind = remembered(lookupFor(dimension, rest));
    return (at) => union(first(at), behind);
  };
  const lookups = new Map<Dimension, readonly Ends[]>();
  const routesOf = (dimension: Dimension): readonly Ends[] => {
    const known = lookups.get(dimension) ?? dimension.routes.map((route) => lookupFor(dimension, route));
    lookups.set(dimension, known);
    return known;
  };
  const membersFrom = (dimension: Dimension, from: string) => {
    const at = places.get(from);
    if (at === undefined) return [];
    const reached = routesOf(dimension).flatMap((look) => look(at));
    return [...new Set(reached)].map((place) => list[place]?.id ?? '');
  };
  return { entities, membersFrom };
};

/** The members of a dimension that a unit stands for, by id; the kind of the unit where kinds are the members. */
export const membersOfUnit = (network: AnalysedNetwork, dimension: Dimension, unit: AnalysedEntity): string[] =>
  dimension.kinds.length === 0 ? [unit.kind] : [...network.membersFrom(dimension, unit.id)].sort();
