import type { Dimension, RouteStep } from '../ontology/dimensions.ts';

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
  /** Entities at the other end, by link kind and direction, then by entity. */
  ends: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

const directionOf = (link: string, against: boolean) => `${link}${against ? ' against' : ''}`;

export const networkFrom = (
  entities: readonly AnalysedEntity[],
  links: readonly { kind: string; start: string; end: string }[],
): AnalysedNetwork => {
  const ends = new Map<string, Map<string, string[]>>();
  const add = (direction: string, from: string, to: string) => {
    const byEntity = ends.get(direction) ?? new Map<string, string[]>();
    ends.set(direction, byEntity);
    const known = byEntity.get(from);
    if (known) known.push(to);
    else byEntity.set(from, [to]);
  };
  for (const { kind, start, end } of links) {
    add(directionOf(kind, false), start, end);
    add(directionOf(kind, true), end, start);
  }
  return { entities: new Map(entities.map((entity) => [entity.id, entity])), ends };
};

const oneStep = (network: AnalysedNetwork, from: Iterable<string>, { link, against = false }: RouteStep) => {
  const byEntity = network.ends.get(directionOf(link, against));
  return new Set([...from].flatMap((id) => byEntity?.get(id) ?? []));
};

/** What a step leads to; a step that goes on and on leads also to where it starts, and to all that it comes by. */
const follow = (network: AnalysedNetwork, from: ReadonlySet<string>, step: RouteStep): Set<string> => {
  if (!step.again) return oneStep(network, from, step);
  const reached = new Set(from);
  let frontier: ReadonlySet<string> = from;
  while (frontier.size > 0) {
    const next = [...oneStep(network, frontier, step)].filter((id) => !reached.has(id));
    for (const id of next) reached.add(id);
    frontier = new Set(next);
  }
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

/** The members of a dimension that a unit stands for, by id; the kind of the unit where kinds are the members. */
export const membersOfUnit = (network: AnalysedNetwork, dimension: Dimension, unit: AnalysedEntity): string[] => {
  if (dimension.kinds.length === 0) return [unit.kind];
  const reached = dimension.routes.flatMap((route) => {
    let here = new Set([unit.id]);
    for (const step of route) here = follow(network, here, step);
    return [...here];
  });
  return [...new Set(reached)]
    .filter((id) => {
      const entity = network.entities.get(id);
      return entity !== undefined && isMember(dimension, entity);
    })
    .sort();
};
