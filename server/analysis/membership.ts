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
  /** The members of a dimension that a route leads to from an entity. */
  reached: (dimension: Dimension, route: readonly RouteStep[], from: string) => readonly string[];
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

/** Where one step leads; a step that goes on and on leads also to where it starts, and to all that it comes by. */
const follow = (ends: Ends, from: string, { again }: RouteStep): Iterable<string> => {
  if (!again) return ends.get(from) ?? [];
  // A set that is walked through goes on to what is added meanwhile.
  const reached = new Set([from]);
  for (const here of reached) for (const there of ends.get(here) ?? []) reached.add(there);
  return reached;
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
export const networkFrom = (
  entityRows: readonly AnalysedEntity[],
  links: readonly AnalysedLink[],
): AnalysedNetwork => {
  const entities = new Map(entityRows.map((entity) => [entity.id, entity]));
  const byStep = new Map<string, Ends>();
  const endsOf = ({ link, against = false }: RouteStep): Ends => {
    const key = `${link} ${against}`;
    const known = byStep.get(key) ?? endsBy(links, link, against);
    byStep.set(key, known);
    return known;
  };
  const isThere = (dimension: Dimension, id: string) => {
    const entity = entities.get(id);
    return entity !== undefined && isMember(dimension, entity);
  };
  // Units share their participants: what lies behind one of them is looked up once.
  const behind = new Map<readonly RouteStep[], Map<string, readonly string[]>[]>();
  const reach = (dimension: Dimension, route: readonly RouteStep[], from: string, at: number): readonly string[] => {
    const step = route[at];
    if (!step) return isThere(dimension, from) ? [from] : [];
    const levels = behind.get(route) ?? route.map(() => new Map<string, readonly string[]>());
    behind.set(route, levels);
    const known = levels[at]?.get(from);
    if (known) return known;
    const reached = new Set<string>();
    for (const there of follow(endsOf(step), from, step)) {
      for (const id of reach(dimension, route, there, at + 1)) reached.add(id);
    }
    const members = [...reached];
    levels[at]?.set(from, members);
    return members;
  };
  return { entities, reached: (dimension, route, from) => reach(dimension, route, from, 0) };
};

/** The members of a dimension that a unit stands for, by id; the kind of the unit where kinds are the members. */
export const membersOfUnit = (network: AnalysedNetwork, dimension: Dimension, unit: AnalysedEntity): string[] => {
  if (dimension.kinds.length === 0) return [unit.kind];
  return [...new Set(dimension.routes.flatMap((route) => network.reached(dimension, route, unit.id)))].sort();
};
