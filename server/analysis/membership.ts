import type { Dimension, RouteStep } from '../ontology/dimensions.ts';

/** An entity as analysis sees it. */
export interface AnalysedEntity {
  id: string;
  kind: string;
  subtype: string | null;
  year: number | null;
}

interface AnalysedLink {
  kind: string;
  start: string;
  end: string;
}

/** Entities and links to read membership from. */
export interface AnalysedNetwork {
  entities: ReadonlyMap<string, AnalysedEntity>;
  /** The members of a dimension that its routes lead to from an entity. */
  membersFrom: (dimension: Dimension, from: string) => readonly string[];
}

type Ends = ReadonlyMap<string, readonly string[]>;

const endsBy = (links: readonly AnalysedLink[], wanted: string, against: boolean): Ends => {
  const ends = new Map<string, string[]>();
  for (const { kind, start, end } of links) {
    if (kind !== wanted) continue;
    const [from, to] = against ? [end, start] : [start, end];
    const known = ends.get(from);
    if (known) known.push(to);
    else ends.set(from, [to]);
  }
  return ends;
};

const none: readonly string[] = [];

/** Where one step leads; a step that goes on and on leads also to where it starts, and to all that it comes by. */
const follow = (ends: Ends, from: string, { again }: RouteStep): readonly string[] => {
  const next = ends.get(from);
  if (!again) return next ?? none;
  if (!next) return [from];
  // A set that is walked through goes on to what is added meanwhile.
  const reached = new Set([from]);
  for (const here of reached) for (const there of ends.get(here) ?? none) reached.add(there);
  return [...reached];
};

/** Every id of these lists once; most often there is but one list. */
const union = (lists: readonly (readonly string[])[]): readonly string[] => {
  const filled = lists.filter((list) => list.length > 0);
  return filled.length > 1 ? [...new Set(filled.flat())] : (filled[0] ?? none);
};

type Lookup = (id: string) => readonly string[];

const remembered = (look: Lookup): Lookup => {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    const found = look(id);
    known.set(id, found);
    return found;
  };
};

/** True for an entity that can be a member of the dimension. */
export const isMember = (
  { kinds, subtypes, withoutSubtypes = [] }: Dimension,
  { kind, subtype }: AnalysedEntity,
): boolean =>
  (kinds as readonly string[]).includes(kind) &&
  (!subtypes || subtypes.includes(subtype ?? '')) &&
  !withoutSubtypes.includes(subtype ?? '');

/** What is asked for is indexed when it is first asked for: of many links, few kinds lie on a route. */
export const networkFrom = (entityRows: readonly AnalysedEntity[], links: readonly AnalysedLink[]): AnalysedNetwork => {
  const entities = new Map(entityRows.map((entity) => [entity.id, entity]));
  const indices = new Map<string, Ends>();
  const endsOf = ({ link, against = false }: RouteStep): Ends => {
    const key = `${link} ${against}`;
    const known = indices.get(key) ?? endsBy(links, link, against);
    indices.set(key, known);
    return known;
  };
  /** What a route leads to. Units share what lies behind their first step: it is looked up once. */
  const lookupFor = (dimension: Dimension, route: readonly RouteStep[]): Lookup => {
    const [step, ...rest] = route;
    if (!step) {
      return (id) => {
        const entity = entities.get(id);
        return entity && isMember(dimension, entity) ? [id] : none;
      };
    }
    const ends = endsOf(step);
    const behind = remembered(lookupFor(dimension, rest));
    return (id) => union(follow(ends, id, step).map(behind));
  };
  const lookups = new Map<Dimension, Lookup>();
  const membersFrom = (dimension: Dimension): Lookup => {
    const known = lookups.get(dimension);
    if (known) return known;
    const routes = dimension.routes.map((route) => lookupFor(dimension, route));
    const lookup = (id: string) => union(routes.map((look) => look(id)));
    lookups.set(dimension, lookup);
    return lookup;
  };
  return { entities, membersFrom: (dimension, from) => membersFrom(dimension)(from) };
};

/** The members of a dimension that a unit stands for, by id; the kind of the unit where kinds are the members. */
export const membersOfUnit = (network: AnalysedNetwork, dimension: Dimension, unit: AnalysedEntity): string[] =>
  dimension.kinds.length === 0 ? [unit.kind] : [...network.membersFrom(dimension, unit.id)].sort();
